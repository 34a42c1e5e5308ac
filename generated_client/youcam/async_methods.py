# Generated from the contract by tools/build/layer/signatures.py; never edited.
"""The features as methods for asyncio; `youcam.methods` is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam.async_calls import AsyncCalls, AsyncMethod
from youcam.defaults import WAIT_S
from youcam.features import Names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal

    from youcam import params as p
    from youcam.async_results import AsyncResult
    from youcam.async_tasks import AsyncTask
    from youcam.sources import Source
    from youcam_client import models as m


class Vto2dBracelet(AsyncMethod["p.Run2dVtoBracelet", "m.FileResultV2"]):
    """AI Bracelet Virtual Try On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.BraceletItem] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Bracelet Virtual Try On: start putting bracelets on one wrist.

        Puts a bracelet, or several, on a wrist. The photo shows the back of the hand with all five fingers
        and nothing before it, the product photo the bracelet from the front at about 45 degrees.

        Costs 1 unit a run when `object_infos` has at most 1; else 2 units a run.

        Args:
            image: The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask of what hides the worn item, such as hair or a sleeve.
            reference_masks: Masks that cut out the products.
            source_info: Names the photo, and its mask if there is one, a second time.
            object_infos: One entry for each product.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY, 2, 3, 4.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.BraceletItem] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.BraceletItem] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )


class Vto2dEarring(AsyncMethod["p.Run2dVtoEarring", "m.FileResultV2"]):
    """AI Earrings Virtual Try On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.EarringItem] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Earrings Virtual Try On: start putting earrings on one person.

        Puts earrings on a person. A front view will do, a side view does best. The product photo shows one
        earring from the front; if it shows a pair, the engine finds mask, anchor, place and side by itself.

        Costs 1 unit a run when `object_infos` has at most 1; else 2 units a run.

        Args:
            image: The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask of what hides the worn item, such as hair or a sleeve.
            reference_masks: Masks that cut out the products.
            source_info: Names the photo, and its mask if there is one, a second time.
            object_infos: One entry for each product.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY, 2, 3, 4.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.EarringItem] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.EarringItem] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )


class Vto2dNecklace(AsyncMethod["p.Run2dVtoNecklace", "m.FileResultV2"]):
    """AI Necklace Virtual Try On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.NecklaceItem] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Necklace Virtual Try On: start putting a necklace on one person.

        Puts a necklace on a person. The photo is frontal, turned by at most 20 degrees, with a bare neck of
        at least 15 % of the width; the product photo shows the necklace from the front as it is worn.

        Costs 1 unit a run.

        Args:
            image: The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask of what hides the worn item, such as hair or a sleeve. JPEG, PNG; at most 10 MB; long
                side at most 4096 px.
            source_info: Names the photo, and its mask if there is one, a second time.
            object_infos: One entry for each product.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY, 2, 3, 4.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, references=references, mask=mask, source_info=source_info, object_infos=object_infos
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.NecklaceItem] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, references=references, mask=mask, source_info=source_info, object_infos=object_infos
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        mask: Source | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.NecklaceItem] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, references=references, mask=mask, source_info=source_info, object_infos=object_infos
        )


class Vto2dRing(AsyncMethod["p.Run2dVtoRing", "m.FileResultV2"]):
    """AI Ring Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.RingItem] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Ring Virtual Try-On: start putting rings on one hand.

        Puts a ring, or several, on a hand. The photo shows the back of the hand with all five fingers and
        nothing before it, the product photo the ring from the front at about 45 degrees.

        Costs 1 unit a run when `object_infos` has at most 1; else 2 units a run.

        Args:
            image: The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask of what hides the worn item, such as hair or a sleeve.
            reference_masks: Masks that cut out the products.
            source_info: Names the photo, and its mask if there is one, a second time.
            object_infos: One entry for each product.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY, 2, 3, 4.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.RingItem] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.RingItem] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )


class Vto2dWatch(AsyncMethod["p.Run2dVtoWatch", "m.FileResultV2"]):
    """AI Watch Virtual Try On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.WatchItem] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Watch Virtual Try On: start putting a watch on one wrist.

        Puts a watch on a wrist. The photo shows the back of the hand with all five fingers and nothing before
        it, the product photo the watch from the front with its strap cut to the length that is seen when
        worn.

        Costs 1 unit a run.

        Args:
            image: The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask of what hides the worn item, such as hair or a sleeve.
            reference_masks: Masks that cut out the products.
            source_info: Names the photo, and its mask if there is one, a second time.
            object_infos: One entry for each product.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY, 2, 3, 4.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.WatchItem] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        mask: Source | None = None,
        reference_masks: Sequence[Source] | None = None,
        source_info: p.JewellerySourceInfo | None = None,
        object_infos: Sequence[p.WatchItem] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            references=references,
            mask=mask,
            reference_masks=reference_masks,
            source_info=source_info,
            object_infos=object_infos,
        )


class AbsShape(AsyncMethod["p.RunAbsShape", "m.FileResultV2"]):
    """AI Abs Filter, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        mode: Literal["Six-pack", "Vest-line"] | None = None,
        intensity: Literal[1, 2] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Abs Filter: start painting abdominal muscles on one person.

        Paints abdominal muscles on one person; of several, on the one with the broadest shoulders in view.
        Both shoulders and the belly, bare or clothed, are in the picture, and the body is turned less than 45
        degrees.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mode: Form of the muscles. 'Six-pack' by default. 'Six-pack' or 'Vest-line'.
            intensity: How marked the muscles are; 2 is the stronger. 1 by default. 1 or 2.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mode=mode, intensity=intensity)

    async def submit(
        self,
        image: Source,
        *,
        mode: Literal["Six-pack", "Vest-line"] | None = None,
        intensity: Literal[1, 2] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mode=mode, intensity=intensity)

    def cost(
        self,
        image: Source | None = None,
        *,
        mode: Literal["Six-pack", "Vest-line"] | None = None,
        intensity: Literal[1, 2] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mode=mode, intensity=intensity)


class Aging(AsyncMethod["p.RunAging", "m.AgingResults"]):
    """AI Aging Simulation, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.AgingResults]:
        """AI Aging Simulation: start showing one person at several ages.

        Shows one person at several ages, as many pictures as the engine chooses. One face, turned at most 30
        degrees to a side, and tilted or nodding at most 20.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least
                320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is AgingResults.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_face_not_forward_facing, error_face_angle_upward, error_face_angle_downward,
                error_face_angle_leftward, error_face_angle_rightward, error_face_angle_left_tilt,
                error_face_angle_right_tilt.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.AgingResults]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class AiAvatar(AsyncMethod["p.RunAiAvatar", "m.FileResultsV2"]):
    """AI Avatar Generator, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, output_count: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultsV2]:
        """AI Avatar Generator: start making avatars of one person.

        Makes stylised pictures of a person from one selfie.

        Costs 1 unit for every begun 4 of `output_count`.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            template_id: The style - an id from the template list.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultsV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id, output_count=output_count)

    async def submit(self, image: Source, *, template_id: str, output_count: int) -> AsyncTask[m.FileResultsV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id, output_count=output_count)

    def cost(self, image: Source | None = None, *, template_id: str, output_count: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id, output_count=output_count)


class AiNail(AsyncMethod["p.RunAiNail", "m.FileResultV2"]):
    """AI Nail Transfer, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Nail Transfer: start taking nails over from one photo to another.

        Takes the nails of one photo over to the hands of another. Up to two hands; any more are left as they
        are.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            reference: The photo with the wanted nails. Every fingernail is visible in it. JPEG, PNG; at most
                10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of no_hand_detected.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference)

    async def submit(self, image: Source, *, reference: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference)

    def cost(self, image: Source | None = None, *, reference: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference)


class AiSmile(AsyncMethod["p.RunAiSmile", "m.FileResultV2"]):
    """AI Smile, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        expression_type: Literal["smile_with_teeth_visible", "closed_mouth_smile"],
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Smile: start making one person smile.

        Gives one person a smile. The face is at least a twentieth of the picture's long side (32 px of 640)
        and tilted at most 75 degrees.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px.
            expression_type: Whether the lips part. 'smile_with_teeth_visible' or 'closed_mouth_smile'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of EXCEED_MAX_FILESIZE, INVALID_PARAMETER, ERROR_DOWNLOAD_IMAGE, ERROR_NO_FACE,
                ERROR_INFERENCE, UNKNOWN_INTERNAL_ERROR.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, expression_type=expression_type)

    async def submit(
        self, image: Source, *, expression_type: Literal["smile_with_teeth_visible", "closed_mouth_smile"]
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, expression_type=expression_type)

    def cost(
        self, image: Source | None = None, *, expression_type: Literal["smile_with_teeth_visible", "closed_mouth_smile"]
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, expression_type=expression_type)


class AiStudio(AsyncMethod["p.RunAiStudio", "m.FileResultsV2"]):
    """AI Studio Generator, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, output_count: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultsV2]:
        """AI Studio Generator: start making studio portraits of one person.

        Makes studio portraits of a person from one selfie. If there are several faces, the largest counts.

        Costs 1 unit for every begun 2 of `output_count`.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at
                least 200 px.
            template_id: The style - an id from the template list.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultsV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id, output_count=output_count)

    async def submit(self, image: Source, *, template_id: str, output_count: int) -> AsyncTask[m.FileResultsV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id, output_count=output_count)

    def cost(self, image: Source | None = None, *, template_id: str, output_count: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id, output_count=output_count)


class Bag(AsyncMethod["p.RunBag", "m.FileResultV2"]):
    """AI Bag Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random", "style_parisian_chic", "style_urban_chic", "style_mediterranean_chic", "style_art_deco_style"
        ]
        | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Bag Virtual Try-On: start showing one person with a bag.

        Makes a fashion picture of a person with the bag of another picture. The photo shows one face, at best
        down to the waist. The reference is the product alone or somebody wearing it, then at least 800 px on
        each side. Results are 1104 x 1472 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px.
            reference: What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side
                at least 512 px.
            gender: The gender to show the person as. 'female' or 'male'.
            style: Outfit and surroundings of the result; random lets the service pick one of the others.
                'random' by default. 'random', 'style_parisian_chic', 'style_urban_chic',
                'style_mediterranean_chic' or 'style_art_deco_style'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, gender=gender, style=style)

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random", "style_parisian_chic", "style_urban_chic", "style_mediterranean_chic", "style_art_deco_style"
        ]
        | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, gender=gender, style=style)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        gender: p.TryOnGender,
        style: Literal[
            "random", "style_parisian_chic", "style_urban_chic", "style_mediterranean_chic", "style_art_deco_style"
        ]
        | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, gender=gender, style=style)


class BeardStyle(AsyncMethod["p.RunBeardStyle", "m.FileResultV2"]):
    """AI Beard Style Generator, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Beard Style Generator: start trying a beard on one portrait.

        Gives a person another beard, chosen from ready-made ones. One face, whole and more than 256 px wide,
        turned by less than 30 degrees, in a photo of less than 1024 px on the long side.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 1023 px.
            template_id: An id from the feature's template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_src_face_too_small, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class BgBlur(AsyncMethod["p.RunBgBlur", "m.FileResultV2"]):
    """AI Photo Background Blur, as a method."""

    async def __call__(
        self, image: Source, *, intensity: int | None = None, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Photo Background Blur: start blurring the background of one picture.

        Blurs what is behind the subject of a photo. If there are several people, the largest is the subject.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            intensity: How strong the blur is; 0 leaves the photo sharp. 0 to 100; 50 by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, intensity=intensity)

    async def submit(self, image: Source, *, intensity: int | None = None) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, intensity=intensity)

    def cost(self, image: Source | None = None, *, intensity: int | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, intensity=intensity)


class BgReplace(AsyncMethod["p.RunBgReplace", "m.FileResultV2"]):
    """AI Photo Background Change, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        type: Literal["prompt", "template"] | None = None,
        prompt: str | None = None,
        template_id: str | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Photo Background Change: start changing the background of one picture.

        Puts the subject of a photo before another background, made from a text or taken from a template.

        Costs 4 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            type: What the background is made from; the member for the other kind is ignored. Where its own
                member is missing, a default background is taken. 'prompt' by default. 'prompt' or 'template'.
            prompt: The background in words. For the type prompt only.
            template_id: An id from the template list. For the type template only.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of size_mismatch_on_input_image_and_mask.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, type=type, prompt=prompt, template_id=template_id)

    async def submit(
        self,
        image: Source,
        *,
        type: Literal["prompt", "template"] | None = None,
        prompt: str | None = None,
        template_id: str | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, type=type, prompt=prompt, template_id=template_id)

    def cost(
        self,
        image: Source | None = None,
        *,
        type: Literal["prompt", "template"] | None = None,
        prompt: str | None = None,
        template_id: str | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, type=type, prompt=prompt, template_id=template_id)


class BgReplaceVid(AsyncMethod["p.RunBgReplaceVid", "m.FileResultV2"]):
    """AI Video Background Replace, as a method."""

    async def __call__(
        self,
        video: Source,
        *,
        reference: Source,
        background_mode: Literal["crop", "stretch"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Background Replace: start replacing the background of one video.

        Puts a picture behind the subject of a video. The video is an MP4 (MPEG-4 or H.264, sound as AAC, AMR
        or MP3); only its first 600 s are used. The result is an MP4 of the same size, with at most 30 frames
        a second. Each second begun is charged.

        Costs 2 units for each second of the video.

        Args:
            video: The video. MP4; at most 100 MB.
            reference: The picture to put behind. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            background_mode: How the picture is made to fit the video - `crop` keeps its proportions and cuts
                what stands out, `stretch` does not keep them. 'crop' by default. 'crop' or 'stretch'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_unsupported_video.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, reference=reference, background_mode=background_mode)

    async def submit(
        self, video: Source, *, reference: Source, background_mode: Literal["crop", "stretch"] | None = None
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, reference=reference, background_mode=background_mode)

    def cost(
        self,
        video: Source | None = None,
        *,
        reference: Source | None = None,
        background_mode: Literal["crop", "stretch"] | None = None,
        seconds: float | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(seconds, video=video, reference=reference, background_mode=background_mode)


class BodyReshape(AsyncMethod["p.RunBodyReshape", "m.BodyReshapeResults"]):
    """AI Body Reshape, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        version: str,
        features: p.BodyReshapeFeatures,
        index: int | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.BodyReshapeResults]:
        """AI Body Reshape: start reshaping one body.

        Changes the proportions of one body. The whole body with a clear face and posture is in the picture;
        what is to change must be seen, and the shoulders neither from the side nor under raised hands. For a
        picture with more people, the pre-process task tells which there are.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at
                least 320 px.
            version: Version of the effect's parameters; only 1.0 is known. '1.0' by default.
            features: How far each part changes; 0 leaves it as it is, and one at least must differ from 0.
                Left and right are the person's own. A value for one side wins over the value for both, even
                when it is 0.
            index: Which of the detected targets gets the effect - its position, from 0, in the result of the
                pre-process task. 0 by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BodyReshapeResults.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, PHOTO_CHECK_INVALID, INPUT_ERROR,
                INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, version=version, features=features, index=index)

    async def submit(
        self, image: Source, *, version: str, features: p.BodyReshapeFeatures, index: int | None = None
    ) -> AsyncTask[m.BodyReshapeResults]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, version=version, features=features, index=index)

    def cost(
        self, image: Source | None = None, *, version: str, features: p.BodyReshapeFeatures, index: int | None = None
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, version=version, features=features, index=index)


class BodyReshapePreProcess(AsyncMethod["p.RunBodyReshapePreProcess", "m.BoxesResultV2"]):
    """AI Body Reshape, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.BoxesResultV2]:
        """AI Body Reshape: start finding the people for a body reshape.

        Changes the proportions of one body. The whole body with a clear face and posture is in the picture;
        what is to change must be seen, and the shoulders neither from the side nor under raised hands. For a
        picture with more people, the pre-process task tells which there are.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at
                least 320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BoxesResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, PHOTO_CHECK_INVALID, INPUT_ERROR,
                INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.BoxesResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class BreastShape(AsyncMethod["p.RunBreastShape", "m.FileResultV2"]):
    """AI Breast Augmentation Simulator, as a method."""

    async def __call__(
        self, image: Source, *, intensity: Literal[1, 2, 3] | None = None, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Breast Augmentation Simulator: start showing one person with a fuller chest.

        Shows one person with a fuller chest; of several, the one with the broadest shoulders. Both shoulders
        and the chest are in the picture, best from the front. At least 512 x 384 px; 1024 x 768 px or more
        gives better results.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at least 512 px; long
                side at most 4096 px; short side at least 384 px.
            intensity: How far to go; 1 is subtle and 3 the most marked. 2 by default. 1, 2 or 3.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_breast_region_detection, error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, intensity=intensity)

    async def submit(self, image: Source, *, intensity: Literal[1, 2, 3] | None = None) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, intensity=intensity)

    def cost(self, image: Source | None = None, *, intensity: Literal[1, 2, 3] | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, intensity=intensity)


class Cloth(AsyncMethod["p.RunCloth", "m.FileResultV2"]):
    """AI Clothes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"] | None = None,
        change_shoes: bool | None = None,
        template_id: str | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Clothes Virtual Try-On: start dressing one person, by reference or template.

        Dresses a person in the clothes of another picture or in a ready-made outfit. One person who stands
        and faces the camera and fills most of the frame; 1024 x 768 px or more does best. The reference is
        somebody wearing the clothes or one garment from the front; clothes for the lower body need somebody
        wearing them.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at
                most 4096 px.
            reference: What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most
                4096 px.
            garment_category: What the reference is for; auto lets the engine find out. 'full_body',
                'lower_body', 'upper_body', 'shoes' or 'auto'.
            change_shoes: Take over the shoes as well, if the reference shows the full body with shoes. For
                full_body and lower_body only. True by default.
            template_id: An id from the template list; it takes the place of a reference.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_invalid_src, error_invalid_ref,
                error_apply_region_mismatch, error_editing_failed.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            template_id=template_id,
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"] | None = None,
        change_shoes: bool | None = None,
        template_id: str | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            template_id=template_id,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"] | None = None,
        change_shoes: bool | None = None,
        template_id: str | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            template_id=template_id,
        )


class ClothV3(AsyncMethod["p.RunClothV3", "m.FileResultV2"]):
    """AI Clothes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine.

        Dresses a person in the clothes of another picture or in a ready-made outfit. One person who stands
        and faces the camera and fills most of the frame; 1024 x 768 px or more does best. The reference is
        somebody wearing the clothes or one garment from the front; clothes for the lower body need somebody
        wearing them.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at
                most 4096 px.
            reference: What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most
                4096 px.
            garment_category: What the reference is for; auto lets the engine find out. 'full_body',
                'lower_body', 'upper_body', 'shoes' or 'auto'.
            change_shoes: Take over the shoes as well, if the reference shows the full body with shoes. For
                full_body and lower_body only. True by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_invalid_src, error_invalid_ref,
                error_apply_region_mismatch, error_editing_failed.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )


class ClothV4(AsyncMethod["p.RunClothV4", "m.FileResultV2"]):
    """AI Clothes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto", "outer"],
        change_shoes: bool | None = None,
        filter_multi_person: Literal["off", "normal", "strict"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the fourth engine.

        Dresses a person in the clothes of another picture or in a ready-made outfit. One person who stands
        and faces the camera and fills most of the frame; 1024 x 768 px or more does best. The reference is
        somebody wearing the clothes or one garment from the front; clothes for the lower body need somebody
        wearing them.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at
                most 4096 px.
            reference: What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most
                4096 px.
            garment_category: What the reference is for; outer is a coat or jacket, auto lets the engine find
                out. 'full_body', 'lower_body', 'upper_body', 'shoes', 'auto' or 'outer'.
            change_shoes: Take over the shoes as well, if the reference shows the full body with shoes. For
                full_body and lower_body only. True by default.
            filter_multi_person: What happens to a photo of several people. off takes the largest person;
                normal and strict let the task fail with error_multi_person. Nobody tells what separates the
                two. 'off', 'normal' or 'strict'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_invalid_src, error_invalid_ref,
                error_apply_region_mismatch, error_editing_failed, error_multi_person.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            filter_multi_person=filter_multi_person,
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto", "outer"],
        change_shoes: bool | None = None,
        filter_multi_person: Literal["off", "normal", "strict"] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            filter_multi_person=filter_multi_person,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto", "outer"],
        change_shoes: bool | None = None,
        filter_multi_person: Literal["off", "normal", "strict"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            reference=reference,
            garment_category=garment_category,
            change_shoes=change_shoes,
            filter_multi_person=filter_multi_person,
        )


class Colorize(AsyncMethod["p.RunColorize", "m.FileResultsV2"]):
    """AI Photo Colorize, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultsV2]:
        """AI Photo Colorize: start colouring one black and white picture.

        Gives a black and white photo colours, in four versions from warm to cool. All four are one charge.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultsV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultsV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class ColorizeColorCorrect(AsyncMethod["p.RunColorizeColorCorrect", "m.FileResultsV2"]):
    """AI Color Correction, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultsV2]:
        """AI Color Correction: start correcting the colours of one picture.

        Corrects white balance, exposure and saturation of a colour photo, in four versions from warm to cool.
        All four are one charge.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultsV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultsV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class Enhance(AsyncMethod["p.RunEnhance", "m.FileResultV2"]):
    """AI Photo Enhance, as a method."""

    async def __call__(
        self, image: Source, *, scale: p.EnhanceScale, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Photo Enhance: start enhancing one picture.

        Makes a small or soft photo larger and crisper. Input and output have a long side of at most 4096 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            scale: How many times wider and higher the result is. 1, 2 or 4.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, scale=scale)

    async def submit(self, image: Source, *, scale: p.EnhanceScale) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, scale=scale)

    def cost(self, image: Source | None = None, *, scale: p.EnhanceScale) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, scale=scale)


class EyeColorVto(AsyncMethod["p.RunEyeColorVto", "m.TimedFileResultV2"]):
    """AI Eye Color Lens Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        version: Literal["1.0"],
        effect: p.LensEffect,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.TimedFileResultV2]:
        """AI Eye Color Lens Virtual Try-On: start trying a coloured lens on one selfie.

        Puts a coloured contact lens on the eyes of a selfie that faces the camera in good light.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at
                least 320 px.
            reference: The cut-out picture of the lens, a PNG. PNG; at most 10 MB; long side at most 600 px;
                short side at least 200 px.
            version: Version of the effect format.
            effect: How the lens looks, and the face around it.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is TimedFileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, version=version, effect=effect)

    async def submit(
        self, image: Source, *, reference: Source, version: Literal["1.0"], effect: p.LensEffect
    ) -> AsyncTask[m.TimedFileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, version=version, effect=effect)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        version: Literal["1.0"],
        effect: p.LensEffect,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, version=version, effect=effect)


class Fabric(AsyncMethod["p.RunFabric", "m.FileResultV2"]):
    """AI Fabric Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric.

        Gives the clothes in a photo another fabric, chosen from ready-made ones. One person, upright and
        facing the camera, with face, shoulders and belly in the picture.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px.
            template_id: An id from the template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_apply_region_not_detected.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class FaceAttrAnalysis(AsyncMethod["p.RunFaceAttrAnalysis", "m.FaceAnalysis"]):
    """AI Face Attributes & Ratio Analyzer, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        features: Sequence[p.FaceFeature],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FaceAnalysis]:
        """AI Face Attributes & Ratio Analyzer: start analysing one face.

        Names the shape of a face and its parts, measures its proportions and estimates age, gender and
        colours. One person who looks ahead, with a face wider than 60 % of the picture.

        Costs 10 units a run when `features` has at most 5; else 20 units a run when `features` has at most
        14; else 30 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least
                320 px.
            features: One or more; their number makes the price.
            face_angle_strictness_level: How far the head may be turned before the photo is refused. `strict`
                allows 4 degrees of pitch and roll and 6 of yaw; for all three, `high` allows 10, `medium` 15,
                `low` 20 and `flexible` 30. High unless asked for. 'strict', 'high', 'medium', 'low' or
                'flexible'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FaceAnalysis.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_face_not_forward_facing, error_face_angle_upward, error_face_angle_downward,
                error_face_angle_leftward, error_face_angle_rightward, error_face_angle_left_tilt,
                error_face_angle_right_tilt.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, features=features, face_angle_strictness_level=face_angle_strictness_level
        )

    async def submit(
        self,
        image: Source,
        *,
        features: Sequence[p.FaceFeature],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
    ) -> AsyncTask[m.FaceAnalysis]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, features=features, face_angle_strictness_level=face_angle_strictness_level
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        features: Sequence[p.FaceFeature],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, features=features, face_angle_strictness_level=face_angle_strictness_level)


class FaceLift(AsyncMethod["p.RunFaceLift", "m.TimedFileResultV2"]):
    """AI Face Lift, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        version: str,
        index: int | None = None,
        type: Literal["custom", "auto"] | None = None,
        features: p.FaceLiftFeatures | None = None,
        global_: p.FaceLiftSmoothing | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.TimedFileResultV2]:
        """AI Face Lift: start lifting one face.

        Firms one face, by the engine's own judgement or by given strengths. The face is at least a twentieth
        of the picture's long side (32 px of 640) and tilted at most 75 degrees. For a picture with more
        faces, the pre-process task tells which there are.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px.
            version: Version of the effect's parameters; only 1.0 is known. '1.0' by default.
            index: Which of the detected targets gets the effect - its position, from 0, in the result of the
                pre-process task. 0 by default.
            type: custom: By the strengths in features. auto: By the engine's own judgement; features are not
                looked at. 'custom' by default. 'custom' or 'auto'.
            features: How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at
                least must differ from 0.
            global_: Smoothing of the skin.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is TimedFileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, version=version, index=index, type=type, features=features, global_=global_
        )

    async def submit(
        self,
        image: Source,
        *,
        version: str,
        index: int | None = None,
        type: Literal["custom", "auto"] | None = None,
        features: p.FaceLiftFeatures | None = None,
        global_: p.FaceLiftSmoothing | None = None,
    ) -> AsyncTask[m.TimedFileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, version=version, index=index, type=type, features=features, global_=global_
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        version: str,
        index: int | None = None,
        type: Literal["custom", "auto"] | None = None,
        features: p.FaceLiftFeatures | None = None,
        global_: p.FaceLiftSmoothing | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, version=version, index=index, type=type, features=features, global_=global_
        )


class FaceLiftPreProcess(AsyncMethod["p.RunFaceLiftPreProcess", "m.BoxesResultV2"]):
    """AI Face Lift, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.BoxesResultV2]:
        """AI Face Lift: start finding the faces for a face lift.

        Firms one face, by the engine's own judgement or by given strengths. The face is at least a twentieth
        of the picture's long side (32 px of 640) and tilted at most 75 degrees. For a picture with more
        faces, the pre-process task tells which there are.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BoxesResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.BoxesResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class FaceReshape(AsyncMethod["p.RunFaceReshape", "m.TimedFileResultV2"]):
    """AI Face Reshape, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        version: str,
        features: p.FaceReshapeFeatures,
        global_: p.FaceReshapeSmoothing,
        index: int | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.TimedFileResultV2]:
        """AI Face Reshape: start reshaping one face.

        Changes the proportions of one face - its outline, eyes, nose and lips - and smooths its skin. The
        face is wider and taller than a twentieth of the picture and turned less than 30 degrees. For a
        picture with more faces, the pre-process task tells which there are.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            version: Version of the effect's parameters; only 1.0 is known. '1.0' by default.
            features: How far each part changes; 0 leaves it as it is, and one at least must differ from 0.
                Left and right are the person's own. A value for one side wins over the value for both, even
                when it is 0.
            global_: Smoothing of the skin. It may be empty, but not absent.
            index: Which of the detected targets gets the effect - its position, from 0, in the result of the
                pre-process task. 0 by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is TimedFileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, version=version, features=features, global_=global_, index=index)

    async def submit(
        self,
        image: Source,
        *,
        version: str,
        features: p.FaceReshapeFeatures,
        global_: p.FaceReshapeSmoothing,
        index: int | None = None,
    ) -> AsyncTask[m.TimedFileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, version=version, features=features, global_=global_, index=index)

    def cost(
        self,
        image: Source | None = None,
        *,
        version: str,
        features: p.FaceReshapeFeatures,
        global_: p.FaceReshapeSmoothing,
        index: int | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, version=version, features=features, global_=global_, index=index)


class FaceReshapePreProcess(AsyncMethod["p.RunFaceReshapePreProcess", "m.BoxesResultV2"]):
    """AI Face Reshape, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.BoxesResultV2]:
        """AI Face Reshape: start finding the faces for a face reshape.

        Changes the proportions of one face - its outline, eyes, nose and lips - and smooths its skin. The
        face is wider and taller than a twentieth of the picture and turned less than 30 degrees. For a
        picture with more faces, the pre-process task tells which there are.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BoxesResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of RUNTIME_ERROR, PHOTO_DETECTION_FAIL, OBJECT_DETECTION_FAIL,
                PHOTO_CHECK_INVALID, INPUT_ERROR, INPUT_MAIN_IMAGE_EMPTY.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.BoxesResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class FaceSwap(AsyncMethod["p.RunFaceSwap", "m.FileResultV2"]):
    """AI Face Swap, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source],
        face_mapping: Sequence[p.FaceMapping],
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Face Swap: start swapping faces of a picture.

        Replaces one or more faces of a picture by faces of other pictures. Pre-process finds the faces; the
        swap then says for each of them which reference picture it takes. Pictures have a long side of at most
        4096 px.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            references: Pictures of the faces to put in. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            face_mapping: One entry for each face that pre-process found, in their order.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_multiple_people,
                error_no_shoulder, error_large_face_angle, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, references=references, face_mapping=face_mapping)

    async def submit(
        self, image: Source, *, references: Sequence[Source], face_mapping: Sequence[p.FaceMapping]
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, references=references, face_mapping=face_mapping)

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        face_mapping: Sequence[p.FaceMapping],
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, references=references, face_mapping=face_mapping)


class FaceSwapVid(AsyncMethod["p.RunFaceSwapVid", "m.FileResultV2"]):
    """AI Video Face Swap, as a method."""

    async def __call__(
        self, video: Source, *, reference: Source, dst_duration: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Face Swap: start putting another face into a video.

        Puts the face of a photo on the one person in a video of up to 30 s. The result fills a frame of 1280
        x 720 px, 30 times a second.

        Costs 1 unit for every begun 5 seconds of `dst_duration`.

        Args:
            video: The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s.
            reference: A photo of the face to put in. JPEG, PNG; at most 10 MB.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_unsupported_video,
                error_unexpected_video_duration, error_multiple_people.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, reference=reference, dst_duration=dst_duration)

    async def submit(self, video: Source, *, reference: Source, dst_duration: int) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, reference=reference, dst_duration=dst_duration)

    def cost(self, video: Source | None = None, *, reference: Source | None = None, dst_duration: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, video=video, reference=reference, dst_duration=dst_duration)


class FaceSwapPreProcess(AsyncMethod["p.RunFaceSwapPreProcess", "m.FoundFaces"]):
    """AI Face Swap, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FoundFaces]:
        """AI Face Swap: start finding the faces of a picture.

        Replaces one or more faces of a picture by faces of other pictures. Pre-process finds the faces; the
        swap then says for each of them which reference picture it takes. Pictures have a long side of at most
        4096 px.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FoundFaces.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_multiple_people,
                error_no_shoulder, error_large_face_angle, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FoundFaces]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class FitzpatrickScaleAnalyzer(AsyncMethod["p.RunFitzpatrickScaleAnalyzer", "m.FitzpatrickType"]):
    """AI Fitzpatrick Skin Type Analysis, as a method."""

    async def __call__(
        self, image: Source, *, version: Literal["1.0"], index: int | None = None, timeout: float = WAIT_S
    ) -> AsyncResult[m.FitzpatrickType]:
        """AI Fitzpatrick Skin Type Analysis: start finding out the skin type of one face.

        Places the skin of one face on the Fitzpatrick scale, from I (very fair) to VI (very dark). Where
        several people are in the picture, a pre-process task finds them and the run names one.

        Costs 10 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least
                320 px.
            version: Edition of the model.
            index: Which face, by its place among the boxes of a pre-process task, from 0. 0 by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FitzpatrickType.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, version=version, index=index)

    async def submit(
        self, image: Source, *, version: Literal["1.0"], index: int | None = None
    ) -> AsyncTask[m.FitzpatrickType]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, version=version, index=index)

    def cost(self, image: Source | None = None, *, version: Literal["1.0"], index: int | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, version=version, index=index)


class FitzpatrickScaleAnalyzerPreProcess(AsyncMethod["p.RunFitzpatrickScaleAnalyzerPreProcess", "m.BoxesResultV2"]):
    """AI Fitzpatrick Skin Type Analysis, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.BoxesResultV2]:
        """AI Fitzpatrick Skin Type Analysis: start finding the faces in a picture.

        Places the skin of one face on the Fitzpatrick scale, from I (very fair) to VI (very dark). Where
        several people are in the picture, a pre-process task finds them and the run names one.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least
                320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BoxesResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.BoxesResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class GenerativeFill(AsyncMethod["p.RunGenerativeFill", "m.FileResultV2"]):
    """AI Object Removal Pro, as a method."""

    async def __call__(self, image: Source, *, mask: Source, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Object Removal Pro: start taking the masked part out of a picture.

        Takes out what a mask marks and fills the gap from its surroundings. There is no prompt.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: The mask. A grey picture of the source's width and height, white on the part to work on,
                black elsewhere. JPEG, PNG; at most 10 MB.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mask=mask)

    async def submit(self, image: Source, *, mask: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mask=mask)

    def cost(self, image: Source | None = None, *, mask: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mask=mask)


class HairBang(AsyncMethod["p.RunHairBang", "m.FileResultV2"]):
    """AI Bangs Filter Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait.

        Gives a person a fringe, chosen from ready-made ones. One face, whole and at least 128 px wide, with
        the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than 10 and
        tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the feature's template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class HairColor(AsyncMethod["p.RunHairColor", "m.FileResultV2"]):
    """AI Hair Color Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hair Color Virtual Try-On: start dyeing the hair in one photo.

        Dyes the hair in a photo, all over or in two colours from top to ends (ombre). The long side is less
        than 1920 px, the face at least 100 px wide, and the hair is in the picture.

        Costs 1 unit a run; else 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at
                least 320 px.
            preset: A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the
                hair.
            pattern: How the palettes spread over the hair.
            palettes: One dye for full; two for ombre, the top first.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, preset=preset, pattern=pattern, palettes=palettes)

    async def submit(
        self,
        image: Source,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, preset=preset, pattern=pattern, palettes=palettes)

    def cost(
        self,
        image: Source | None = None,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, preset=preset, pattern=pattern, palettes=palettes)


class HairCurl(AsyncMethod["p.RunHairCurl", "m.FileResultV2"]):
    """AI Wavy Hair Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait.

        Gives a person waves or curls, chosen from ready-made ones. One face, whole and at least 128 px wide,
        with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than 10 and
        tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the feature's template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class HairDensityDetection(AsyncMethod["p.RunHairDensityDetection", "m.HairDensityResult"]):
    """AI Hair Density Detection, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.HairDensityResult]:
        """AI Hair Density Detection: start measuring how dense the hair is.

        Tells how dense the hair at the hairline is, from one photo with the head lowered by 45 degrees, the
        hair loose and the whole hairline in view. Both sides are at least 100 px and at most 4096 px.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 100 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is HairDensityResult.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.HairDensityResult]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class HairExt(AsyncMethod["p.RunHairExt", "m.FileResultV2"]):
    """AI Hair Extension Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait.

        Makes a person's hair longer, in the manner of a ready-made style. One face, whole and at least 128 px
        wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than
        10 and tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the feature's template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class HairFrizzinessDetection(AsyncMethod["p.RunHairFrizzinessDetection", "m.HairFrizzinessResult"]):
    """AI Hair Frizziness Detection, as a method."""

    async def __call__(
        self, images: Sequence[Source], *, timeout: float = WAIT_S
    ) -> AsyncResult[m.HairFrizzinessResult]:
        """AI Hair Frizziness Detection: start measuring how frizzy the hair is.

        Tells how frizzy the hair is, from three photos of the same size in px: from the front, from the right
        and from the left. Their sides are at least 320 px and at most 4096 px.

        Costs 2 units a run.

        Args:
            images: The head from the front, from its right and from its left, in that order. All of one size
                in px. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is HairFrizzinessResult.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_mismatch_image_size, error_below_min_image_size,
                error_face_position_invalid, error_face_position_too_small,
                error_face_position_out_of_boundary, error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, images=images)

    async def submit(self, images: Sequence[Source]) -> AsyncTask[m.HairFrizzinessResult]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(images=images)

    def cost(self, images: Sequence[Source] | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, images=images)


class HairLengthDetection(AsyncMethod["p.RunHairLengthDetection", "m.HairLengthResult"]):
    """AI Hair Length Detection, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.HairLengthResult]:
        """AI Hair Length Detection: start measuring how long the hair is.

        Tells how long the hair is, from one photo that faces the camera, with the hair loose and down in
        front of the chest. Both sides are at least 320 px and at most 4096 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is HairLengthResult.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.HairLengthResult]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class HairStyle(AsyncMethod["p.RunHairStyle", "m.FileResultV2"]):
    """AI Hairstyle Generator, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hairstyle Generator: start trying a hairstyle on one portrait.

        Shows a person with another hairstyle, chosen from ready-made ones. One face, whole and at least 128
        px wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less
        than 10 and tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class HairTransfer(AsyncMethod["p.RunHairTransfer", "m.FileResultV2"]):
    """AI Hair Style Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        template_id: str | None = None,
        hair_color: Literal["ref", "src"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hair Style Virtual Try-On: start giving one portrait the hair of another, or of a template.

        Gives a person the hairstyle of another photo or, with engine 2.1, of a template. Both photos show one
        face, whole and at least 128 px wide, with the shoulders; the head is turned by less than 45 degrees,
        raised or lowered by less than 10 and tilted by less than 15.

        Costs 2 units a run; else 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            reference: The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the template list of version 2.1.
            hair_color: Take the hair colour of the template (ref) or keep that of the photo (src). Only
                templates with keep_users_color can keep it; the others bring their own, as a reference photo
                does. 'ref' by default. 'ref' or 'src'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, reference=reference, template_id=template_id, hair_color=hair_color
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        template_id: str | None = None,
        hair_color: Literal["ref", "src"] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, template_id=template_id, hair_color=hair_color)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        template_id: str | None = None,
        hair_color: Literal["ref", "src"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, template_id=template_id, hair_color=hair_color)


class HairTypeDetection(AsyncMethod["p.RunHairTypeDetection", "m.HairTypeResult"]):
    """AI Hair Type Detection, as a method."""

    async def __call__(self, images: Sequence[Source], *, timeout: float = WAIT_S) -> AsyncResult[m.HairTypeResult]:
        """AI Hair Type Detection: start finding out how curly the hair is.

        Tells how straight or curly the hair is, from three photos of the same size in px: from the front, and
        turned by about 45 degrees to show the right and the left. The face fills 50 to 80 % of the width, the
        head is level, the hair loose in front of the chest. The sides are at least 320 px and at most 4096
        px.

        Costs 2 units a run.

        Args:
            images: The head from the front, from its right and from its left, in that order. All of one size
                in px. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is HairTypeResult.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_mismatch_image_size, error_below_min_image_size,
                error_face_position_invalid, error_face_position_too_small,
                error_face_position_out_of_boundary, error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, images=images)

    async def submit(self, images: Sequence[Source]) -> AsyncTask[m.HairTypeResult]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(images=images)

    def cost(self, images: Sequence[Source] | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, images=images)


class HairVol(AsyncMethod["p.RunHairVol", "m.FileResultV2"]):
    """AI Hair Volume Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait.

        Makes a person's hair fuller, by a ready-made degree and manner. One face, whole and at least 128 px
        wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than
        10 and tilted by less than 15.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            template_id: An id from the feature's template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class Hat(AsyncMethod["p.RunHat", "m.FileResultV2"]):
    """AI Hat Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_sporty_casual",
            "style_urban_fashion",
            "style_vacation_casual",
            "style_warm_cozy",
            "style_bohemian",
        ]
        | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hat Virtual Try-On: start showing one person in a hat.

        Makes a fashion picture of a person in the hat of another picture. The photo shows one face, at best
        down to the waist. The reference is the product alone or somebody wearing it, then at least 800 px on
        each side. Results are 896 x 1152 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short
                side at least 512 px.
            reference: What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side
                at least 512 px.
            gender: The gender to show the person as. 'female' or 'male'.
            style: Outfit and surroundings of the result; random lets the service pick one of the others.
                'random' by default. 'random', 'style_sporty_casual', 'style_urban_fashion',
                'style_vacation_casual', 'style_warm_cozy' or 'style_bohemian'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, gender=gender, style=style)

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_sporty_casual",
            "style_urban_fashion",
            "style_vacation_casual",
            "style_warm_cozy",
            "style_bohemian",
        ]
        | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, gender=gender, style=style)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_sporty_casual",
            "style_urban_fashion",
            "style_vacation_casual",
            "style_warm_cozy",
            "style_bohemian",
        ]
        | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, gender=gender, style=style)


class Headshot(AsyncMethod["p.RunHeadshot", "m.FileResultsV2"]):
    """AI Headshot Generator, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, output_count: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultsV2]:
        """AI Headshot Generator: start making headshots of one person.

        Makes professional portraits from a picture of one person, with the whole face and both shoulders in
        view.

        Costs 1 unit for every begun 2 of `output_count`.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB.
            template_id: The style - an id from the template list.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultsV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_multiple_people, error_no_shoulder.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id, output_count=output_count)

    async def submit(self, image: Source, *, template_id: str, output_count: int) -> AsyncTask[m.FileResultsV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id, output_count=output_count)

    def cost(self, image: Source | None = None, *, template_id: str, output_count: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id, output_count=output_count)


class ImageToImageYoucam(AsyncMethod["p.RunImageToImageYoucam", "m.FileResultV2"]):
    """AI Image Generator, as a method."""

    async def __call__(
        self,
        images: Sequence[Source],
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: str | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Image Generator: start editing one to three pictures by words.

        Makes a picture from words. The first engine takes a style from a list; the second, youcam-image-v2,
        takes words alone, or up to three pictures and an instruction how to edit them.

        Costs 1 unit a run.

        Args:
            images: One to three pictures to work on. JPEG, PNG, BMP, TIFF, WEBP, GIF; at most 10 MB; long
                side at most 3072 px; short side at least 384 px.
            model: The engine.
            prompt: What to show, or how to change the pictures, in English or Chinese. Call them Image 1,
                Image 2, Image 3.
            negative_prompt: What not to show, in English or Chinese.
            prompt_extend: Let the service rewrite the prompt before use. Without it the prompt is followed
                more closely. True by default. True or False.
            size: Width*height in px, 512 to 2048 each; the result takes the nearest multiples of 16. Without
                it the result has about 1024*1024 px in the shape of the last picture.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_unsupport_ratio, error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            images=images,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            size=size,
        )

    async def submit(
        self,
        images: Sequence[Source],
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: str | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            images=images,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            size=size,
        )

    def cost(
        self,
        images: Sequence[Source] | None = None,
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: str | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            images=images,
            model=model,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_extend=prompt_extend,
            size=size,
        )


class ImageToVideo(AsyncMethod["p.RunImageToVideo", "m.FileResultV2"]):
    """AI Video Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        template_id: str,
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Generator: start putting a picture in motion by a template.

        Makes a short video from a picture or from a text.

        Costs 3 units for each second of `dst_duration` when `mode` is not `pro`; else 6 units for each second
        of `dst_duration`.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px.
            template_id: An id from the template list.
            dst_duration: Length of the video in s; the price is by the second. 5 or 10.
            mode: std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30
                frames a second. Without it the template decides. 'std' or 'pro'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id, dst_duration=dst_duration, mode=mode)

    async def submit(
        self,
        image: Source,
        *,
        template_id: str,
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id, dst_duration=dst_duration, mode=mode)

    def cost(
        self,
        image: Source | None = None,
        *,
        template_id: str,
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id, dst_duration=dst_duration, mode=mode)


class ImageToVideoYoucam(AsyncMethod["p.RunImageToVideoYoucam", "m.FileResultV2"]):
    """AI Video Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        resolution: Literal["480", "720", "1080"],
        dst_duration: p.ImageToVideoSeconds,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        model: Literal["youcam-video-v2"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Generator: start putting a picture in motion by a text.

        Makes a short video from a picture or from a text.

        Costs 1 unit for each second of `dst_duration` when `resolution` is `480`; else 2 units for each
        second of `dst_duration` when `resolution` is `720`; else 3 units for each second of `dst_duration`
        when `resolution` is `1080`.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            resolution: Short side of the video in px, without a unit. It makes the price of a second. '480',
                '720' or '1080'.
            dst_duration: Length of the video in s; the price is by the second. 5 or 10.
            prompt: What happens in the video, in any language.
            negative_prompt: What to keep out of the video.
            model: Which model makes the video.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            resolution=resolution,
            dst_duration=dst_duration,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model=model,
        )

    async def submit(
        self,
        image: Source,
        *,
        resolution: Literal["480", "720", "1080"],
        dst_duration: p.ImageToVideoSeconds,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        model: Literal["youcam-video-v2"] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            resolution=resolution,
            dst_duration=dst_duration,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model=model,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        resolution: Literal["480", "720", "1080"],
        dst_duration: p.ImageToVideoSeconds,
        prompt: str | None = None,
        negative_prompt: str | None = None,
        model: Literal["youcam-video-v2"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            resolution=resolution,
            dst_duration=dst_duration,
            prompt=prompt,
            negative_prompt=negative_prompt,
            model=model,
        )


class Lighting(AsyncMethod["p.RunLighting", "m.FileResultV2"]):
    """AI Photo Lighting, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Photo Lighting: start brightening one picture.

        Brightens a photo that came out too dark. The short side must have 256 px or more, the long side at
        most 4096 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 256 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class LookVto(AsyncMethod["p.RunLookVto", "m.FileResultV2"]):
    """AI Look Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Look Virtual Try-On: start trying a look on one selfie.

        Puts a complete ready-made make-up look on one selfie. The whole face is visible and at least 100 px
        wide.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at
                least 100 px.
            template_id: An id from the template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, template_id=template_id)

    async def submit(self, image: Source, *, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, template_id=template_id)

    def cost(self, image: Source | None = None, *, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, template_id=template_id)


class MakeupVto(AsyncMethod["p.RunMakeupVto", "m.FileResultV2"]):
    """AI Makeup Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        effects: Sequence[
            p.MakeupSkinSmooth
            | p.MakeupBlush
            | p.MakeupBronzer
            | p.MakeupConcealer
            | p.MakeupContour
            | p.MakeupEyebrows
            | p.MakeupEyeLiner
            | p.MakeupEyeShadow
            | p.MakeupEyelashes
            | p.MakeupFoundation
            | p.MakeupHighlighter
            | p.MakeupLipColor
            | p.MakeupLipLiner
        ],
        version: str | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Makeup Virtual Try-On: start putting make-up on one selfie.

        Puts make-up on one selfie, effect by effect, from skin smoothing to lip liner. The whole face is
        visible and at least 100 px wide.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at
                least 100 px.
            effects: What to put on. One price, however many there are.
            version: Version of the effect format. '1.0' by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, effects=effects, version=version)

    async def submit(
        self,
        image: Source,
        *,
        effects: Sequence[
            p.MakeupSkinSmooth
            | p.MakeupBlush
            | p.MakeupBronzer
            | p.MakeupConcealer
            | p.MakeupContour
            | p.MakeupEyebrows
            | p.MakeupEyeLiner
            | p.MakeupEyeShadow
            | p.MakeupEyelashes
            | p.MakeupFoundation
            | p.MakeupHighlighter
            | p.MakeupLipColor
            | p.MakeupLipLiner
        ],
        version: str | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, effects=effects, version=version)

    def cost(
        self,
        image: Source | None = None,
        *,
        effects: Sequence[
            p.MakeupSkinSmooth
            | p.MakeupBlush
            | p.MakeupBronzer
            | p.MakeupConcealer
            | p.MakeupContour
            | p.MakeupEyebrows
            | p.MakeupEyeLiner
            | p.MakeupEyeShadow
            | p.MakeupEyelashes
            | p.MakeupFoundation
            | p.MakeupHighlighter
            | p.MakeupLipColor
            | p.MakeupLipLiner
        ],
        version: str | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, effects=effects, version=version)


class MuTransfer(AsyncMethod["p.RunMuTransfer", "m.FileResultV2"]):
    """AI Makeup Transfer, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Makeup Transfer: start copying the make-up of one portrait to another.

        Copies the make-up of one portrait to another. Each shows one frontal, unhidden face and has a long
        side of at most 1024 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            reference: A portrait that wears the wanted make-up. JPEG, PNG; at most 10 MB; long side at most
                1024 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_multiple_people, error_src_no_face, error_ref_no_face,
                error_src_face_too_small, error_ref_face_too_small, error_src_large_face_angle,
                error_ref_large_face_angle, error_src_eye_closed, error_ref_eye_closed,
                error_src_eye_occluded, error_ref_eye_occluded, error_src_lip_occluded,
                error_ref_lip_occluded, error_inappropriate_ref_case01, error_inappropriate_ref_case02.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference)

    async def submit(self, image: Source, *, reference: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference)

    def cost(self, image: Source | None = None, *, reference: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference)


class NailVto(AsyncMethod["p.RunNailVto", "m.FileResultV2"]):
    """AI Nail Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        references: Sequence[Source] | None = None,
        version: str,
        effect_type: Literal["nail_polish", "press_on_nails"],
        effects: Sequence[
            p.NailPolishColor
            | p.NailPolishColorMetallic
            | p.NailPolishColorPearl
            | p.NailPolishColorShimmer
            | p.NailPolishColorTextured
            | p.NailPolishDesign
            | p.NailPolishDesignMetallic
            | p.NailPolishDesignPearl
            | p.NailPolishDesignShimmer
            | p.NailPolishDesignTextured
            | p.NailPressOnColor
            | p.NailPressOnDesign
        ],
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Nail Virtual Try-On: start trying polish or press-on nails on one hand.

        Paints the nails of one hand, or puts press-on nails over them, finger by finger. The photo shows the
        back of the hand with no nail covered, best with the hand filling half of it.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at
                least 256 px.
            references: Pictures for design effects, which point into this list. PNG; at most 1 MB; width at
                least 271 px; width at most 542 px; height at least 522 px; height at most 1044 px.
            version: Version of the effect format. '1.0' by default.
            effect_type: nail_polish: Polish on the person's own nails. press_on_nails: Artificial nails over
                the person's own. 'nail_polish' or 'press_on_nails'.
            effects: One for each nail to paint. One for each nail to cover.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_nail_too_small, error_no_nail, error_below_min_image_size,
                error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, references=references, version=version, effect_type=effect_type, effects=effects
        )

    async def submit(
        self,
        image: Source,
        *,
        references: Sequence[Source] | None = None,
        version: str,
        effect_type: Literal["nail_polish", "press_on_nails"],
        effects: Sequence[
            p.NailPolishColor
            | p.NailPolishColorMetallic
            | p.NailPolishColorPearl
            | p.NailPolishColorShimmer
            | p.NailPolishColorTextured
            | p.NailPolishDesign
            | p.NailPolishDesignMetallic
            | p.NailPolishDesignPearl
            | p.NailPolishDesignShimmer
            | p.NailPolishDesignTextured
            | p.NailPressOnColor
            | p.NailPressOnDesign
        ],
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, references=references, version=version, effect_type=effect_type, effects=effects
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        references: Sequence[Source] | None = None,
        version: str,
        effect_type: Literal["nail_polish", "press_on_nails"],
        effects: Sequence[
            p.NailPolishColor
            | p.NailPolishColorMetallic
            | p.NailPolishColorPearl
            | p.NailPolishColorShimmer
            | p.NailPolishColorTextured
            | p.NailPolishDesign
            | p.NailPolishDesignMetallic
            | p.NailPolishDesignPearl
            | p.NailPolishDesignShimmer
            | p.NailPolishDesignTextured
            | p.NailPressOnColor
            | p.NailPressOnDesign
        ],
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, references=references, version=version, effect_type=effect_type, effects=effects
        )


class ObjRemVid(AsyncMethod["p.RunObjRemVid", "m.FileResultV2"]):
    """AI Video Object Removal, as a method."""

    async def __call__(
        self, video: Source, *, mask: Source, frame_idx: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Object Removal: start taking the masked thing out of a video.

        Takes out of a whole video what a mask marks in one of its frames. The video lasts at most 60 s; the
        result has a long side of at most 1920 px and at most 30 frames a second.

        Costs 2 units for each second of the video.

        Args:
            video: The video to work on. MP4, MOV; at most 100 MB; at most 60 s.
            mask: The mask. A grey picture of the source's width and height, white on the part to work on,
                black elsewhere. JPEG, PNG; at most 10 MB.
            frame_idx: The frame that the mask was drawn on, counted from 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_unsupported_video.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, mask=mask, frame_idx=frame_idx)

    async def submit(self, video: Source, *, mask: Source, frame_idx: int) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, mask=mask, frame_idx=frame_idx)

    def cost(
        self, video: Source | None = None, *, mask: Source | None = None, frame_idx: int, seconds: float | None = None
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(seconds, video=video, mask=mask, frame_idx=frame_idx)


class ObjRemoval(AsyncMethod["p.RunObjRemoval", "m.FileResultV2"]):
    """AI Object Removal, as a method."""

    async def __call__(self, image: Source, *, mask: Source, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Object Removal: start taking the masked part out of a picture, the standard way.

        Takes out what a mask marks and fills the gap from its surroundings. V2 offers AI Object Removal Pro
        instead.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: The mask. A grey picture of the source's width and height, white on the part to work on,
                black elsewhere. JPEG, PNG; at most 10 MB.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mask=mask)

    async def submit(self, image: Source, *, mask: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mask=mask)

    def cost(self, image: Source | None = None, *, mask: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mask=mask)


class ObjReplace(AsyncMethod["p.RunObjReplace", "m.FileResultV2"]):
    """AI Replace, as a method."""

    async def __call__(
        self, image: Source, *, mask: Source, prompt: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Replace: start putting something new into the masked part of a picture.

        Puts something new, told in words, where a mask marks the picture.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px.
            mask: The mask. A grey picture of the source's width and height, white on the part to work on,
                black elsewhere. JPEG, PNG; at most 10 MB.
            prompt: What to put in the masked part. No limit of length is published.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mask=mask, prompt=prompt)

    async def submit(self, image: Source, *, mask: Source, prompt: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mask=mask, prompt=prompt)

    def cost(self, image: Source | None = None, *, mask: Source | None = None, prompt: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mask=mask, prompt=prompt)


class OutPaint(AsyncMethod["p.RunOutPaint", "m.FileResultV2"]):
    """AI Image Extender, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Image Extender: start extending one picture.

        Paints on beyond the edges of a photo. A crop of the photo is placed on a larger canvas, and the rest
        of the canvas is painted to match.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px.
            output_width: Width of the result in px. 1 to 4096.
            output_height: Height of the result in px. 1 to 4096.
            input_x: Left edge of the placed photo in the result, in px. 0 to 4096.
            input_y: Top edge of the placed photo in the result, in px. 0 to 4096.
            input_width: Its width in px; input_x and this add up to output_width at most. 1 to 4096.
            input_height: Its height in px; input_y and this add up to output_height at most. 1 to 4096.
            crop_input_x: Left edge of the part to use, in px of the uploaded photo. 0 to 4096.
            crop_input_y: Top edge of the part to use, in px of the uploaded photo. 0 to 4096.
            crop_input_width: Its width in px; normally the same as input_width. 1 to 4096.
            crop_input_height: Its height in px; normally the same as input_height. 1 to 4096.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )

    async def submit(
        self,
        image: Source,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )


class Scarf(AsyncMethod["p.RunScarf", "m.FileResultV2"]):
    """AI Scarf Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_french_elegance",
            "style_light_luxury",
            "style_cottagecore",
            "style_modern_chic",
            "style_bohemian",
        ]
        | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Scarf Virtual Try-On: start showing one person in a scarf.

        Makes a fashion picture of a person in the scarf of another picture. The photo shows one face, at best
        down to the waist. The reference is the product alone or somebody wearing it, then at least 800 px on
        each side. Results are 896 x 1152 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short
                side at least 512 px.
            reference: What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side
                at least 512 px.
            gender: The gender to show the person as. 'female' or 'male'.
            style: Outfit and surroundings of the result; random lets the service pick one of the others.
                'random' by default. 'random', 'style_french_elegance', 'style_light_luxury',
                'style_cottagecore', 'style_modern_chic' or 'style_bohemian'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, gender=gender, style=style)

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_french_elegance",
            "style_light_luxury",
            "style_cottagecore",
            "style_modern_chic",
            "style_bohemian",
        ]
        | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, gender=gender, style=style)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_french_elegance",
            "style_light_luxury",
            "style_cottagecore",
            "style_modern_chic",
            "style_bohemian",
        ]
        | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, gender=gender, style=style)


class Shoes(AsyncMethod["p.RunShoes", "m.FileResultV2"]):
    """AI Shoes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_minimalist",
            "style_bohemian",
            "style_cottagecore",
            "style_french_elegance",
            "style_retro_fashion",
        ]
        | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Shoes Virtual Try-On: start showing one person in a pair of shoes.

        Makes a full-length fashion picture of a person in the shoes of another picture. The photo shows one
        face, at best down to the waist. The reference is the product alone or somebody wearing it, then at
        least 800 px on each side. Results are 1008 x 1344 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short
                side at least 512 px.
            reference: What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side
                at least 512 px.
            gender: The gender to show the person as. 'female' or 'male'.
            style: Outfit and surroundings of the result; random lets the service pick one of the others.
                'random' by default. 'random', 'style_minimalist', 'style_bohemian', 'style_cottagecore',
                'style_french_elegance' or 'style_retro_fashion'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, gender=gender, style=style)

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_minimalist",
            "style_bohemian",
            "style_cottagecore",
            "style_french_elegance",
            "style_retro_fashion",
        ]
        | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, gender=gender, style=style)

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        gender: p.TryOnGender,
        style: Literal[
            "random",
            "style_minimalist",
            "style_bohemian",
            "style_cottagecore",
            "style_french_elegance",
            "style_retro_fashion",
        ]
        | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, gender=gender, style=style)


class ShoesTransfer(AsyncMethod["p.RunShoesTransfer", "m.FileResultV2"]):
    """AI Shoes Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, gender: p.TryOnGender | None = None, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Shoes Virtual Try-On: start showing one person in the shoes of a picture, with the third engine.

        Makes a full-length fashion picture of a person in the shoes of another picture. The photo shows one
        face, at best down to the waist. The reference is the product alone or somebody wearing it, then at
        least 800 px on each side. Results are 1008 x 1344 px.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 512 px.
            reference: What to put on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 512 px.
            gender: The gender to show the person as. 'female' or 'male'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, gender=gender)

    async def submit(
        self, image: Source, *, reference: Source, gender: p.TryOnGender | None = None
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, gender=gender)

    def cost(
        self, image: Source | None = None, *, reference: Source | None = None, gender: p.TryOnGender | None = None
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, gender=gender)


class SkinAnalysis(AsyncMethod["p.RunSkinAnalysis", "m.SkinAnalysisScores | m.SkinAnalysisZip"]):
    """AI Skin Analysis, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
        pf_camera_kit: bool | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]:
        """AI Skin Analysis: start scoring the skin of one face with the newer engine.

        Scores up to sixteen skin concerns from one frontal face, in a coarse (SD) and a fine (HD) tier, and
        paints a mask for each. The face should fill 60 to 80 % of the picture's width.

        Costs 9 units a run when `dst_actions` has at most 4 and none of `dst_actions` begins with `hd_`; else
        12 units a run when `dst_actions` has at most 8 and none of `dst_actions` begins with `hd_`; else 14
        units a run when `dst_actions` has at most 12 and none of `dst_actions` begins with `hd_`; else 16
        units a run when none of `dst_actions` begins with `hd_`; else 12 units a run when `dst_actions` has
        at most 4; else 16 units a run when `dst_actions` has at most 8; else 20 units a run when
        `dst_actions` has at most 12; else 22 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB.
            dst_actions: One or more concerns, all of one tier; their number and tier make the price.
            miniserver_args: How the masks are painted.
            format: A ZIP with scores and masks, or the scores in the status itself with a link to each mask.
                ZIP unless asked for. 'json' or 'zip'.
            pf_camera_kit: Whether the photo was taken with the vendor's camera kit.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is SkinAnalysisScores | SkinAnalysisZip.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_src_face_too_small,
                error_src_face_out_of_bound, error_lighting_dark.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            dst_actions=dst_actions,
            miniserver_args=miniserver_args,
            format=format,
            pf_camera_kit=pf_camera_kit,
        )

    async def submit(
        self,
        image: Source,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
        pf_camera_kit: bool | None = None,
    ) -> AsyncTask[m.SkinAnalysisScores | m.SkinAnalysisZip]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            dst_actions=dst_actions,
            miniserver_args=miniserver_args,
            format=format,
            pf_camera_kit=pf_camera_kit,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
        pf_camera_kit: bool | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            dst_actions=dst_actions,
            miniserver_args=miniserver_args,
            format=format,
            pf_camera_kit=pf_camera_kit,
        )


class SkinSimulation(AsyncMethod["p.RunSkinSimulation", "m.FileResultV2"]):
    """AI Skin simulation, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        wrinkle: float | None = None,
        radiance: float | None = None,
        oiliness: float | None = None,
        acne: float | None = None,
        eye_bags: float | None = None,
        dark_circle: float | None = None,
        spots: float | None = None,
        pores: float | None = None,
        texture: float | None = None,
        redness: float | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Skin simulation: start showing one face with its skin treated.

        Shows how a face looks once chosen skin concerns are treated, each by its own strength from 0 (as it
        is) to 1 (the most). The face looks ahead and is at least 60 % of the picture wide.

        Costs 4 units a run; else 6 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2560 px; short side at
                least 480 px.
            wrinkle: How much of the wrinkles goes. 0 to 1.
            radiance: How much glow is added. 0 to 1.
            oiliness: How much of the shine goes. 0 to 1.
            acne: How much of the acne goes. 0 to 1.
            eye_bags: How much of the bags under the eyes goes. 0 to 1.
            dark_circle: How much of the dark circles goes. 0 to 1.
            spots: How much of the age spots goes. 0 to 1.
            pores: How much finer the pores get. 0 to 1.
            texture: How much smoother the skin gets. 0 to 1.
            redness: How much of the redness goes. 0 to 1.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_invalid_params, error_src_face_too_small,
                error_src_face_out_of_bound, error_lighting_dark.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            wrinkle=wrinkle,
            radiance=radiance,
            oiliness=oiliness,
            acne=acne,
            eye_bags=eye_bags,
            dark_circle=dark_circle,
            spots=spots,
            pores=pores,
            texture=texture,
            redness=redness,
        )

    async def submit(
        self,
        image: Source,
        *,
        wrinkle: float | None = None,
        radiance: float | None = None,
        oiliness: float | None = None,
        acne: float | None = None,
        eye_bags: float | None = None,
        dark_circle: float | None = None,
        spots: float | None = None,
        pores: float | None = None,
        texture: float | None = None,
        redness: float | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            wrinkle=wrinkle,
            radiance=radiance,
            oiliness=oiliness,
            acne=acne,
            eye_bags=eye_bags,
            dark_circle=dark_circle,
            spots=spots,
            pores=pores,
            texture=texture,
            redness=redness,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        wrinkle: float | None = None,
        radiance: float | None = None,
        oiliness: float | None = None,
        acne: float | None = None,
        eye_bags: float | None = None,
        dark_circle: float | None = None,
        spots: float | None = None,
        pores: float | None = None,
        texture: float | None = None,
        redness: float | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            wrinkle=wrinkle,
            radiance=radiance,
            oiliness=oiliness,
            acne=acne,
            eye_bags=eye_bags,
            dark_circle=dark_circle,
            spots=spots,
            pores=pores,
            texture=texture,
            redness=redness,
        )


class SkinToneAnalysis(AsyncMethod["p.RunSkinToneAnalysis", "m.SkinTone"]):
    """AI Facial Color Tones Analyzer, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.SkinTone]:
        """AI Facial Color Tones Analyzer: start reading the colours of one face.

        Reads the colours of skin, eyes, lips, eyebrows and hair from one face that looks ahead and is wider
        than 60 % of the picture.

        Costs 20 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least
                320 px.
            face_angle_strictness_level: How far the head may be turned before the photo is refused. `strict`
                allows 4 degrees of pitch and roll and 6 of yaw; for all three, `high` allows 10, `medium` 15,
                `low` 20 and `flexible` 30. High unless asked for. 'strict', 'high', 'medium', 'low' or
                'flexible'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is SkinTone.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_face_not_forward_facing, error_face_angle_upward, error_face_angle_downward,
                error_face_angle_leftward, error_face_angle_rightward, error_face_angle_left_tilt,
                error_face_angle_right_tilt.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, face_angle_strictness_level=face_angle_strictness_level)

    async def submit(
        self, image: Source, *, face_angle_strictness_level: p.FaceAngleStrictness | None = None
    ) -> AsyncTask[m.SkinTone]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, face_angle_strictness_level=face_angle_strictness_level)

    def cost(
        self, image: Source | None = None, *, face_angle_strictness_level: p.FaceAngleStrictness | None = None
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, face_angle_strictness_level=face_angle_strictness_level)


class Sod(AsyncMethod["p.RunSod", "m.FileResultV2"]):
    """AI Photo Background Removal, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Photo Background Removal: start cutting the subject out of one picture.

        Cuts the foreground out of a photo - people, products, animals, cars or graphics. The result is a PNG,
        transparent around the subject.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_multiple_people,
                error_no_shoulder, error_large_face_angle, error_hair_too_short,
                error_unexpected_video_duration, error_bald_image, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class SodBlurBackground(AsyncMethod["p.RunSodBlurBackground", "m.FileResultV2"]):
    """AI Photo Background Blur, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Photo Background Blur: start making the mask for a blurred background.

        Blurs what is behind the subject of a photo. If there are several people, the largest is the subject.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class SodChangeBackground(AsyncMethod["p.RunSodChangeBackground", "m.FileResultV2"]):
    """AI Photo Background Change, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Photo Background Change: start making the mask for another background.

        Puts the subject of a photo before another background, made from a text or taken from a template.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class TeethWhiten(AsyncMethod["p.RunTeethWhiten", "m.TimedFileResultV2"]):
    """AI Teeth Whitening, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        version: Literal["1.0"],
        effect: p.TeethWhitenEffect,
        index: int | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.TimedFileResultV2]:
        """AI Teeth Whitening: start whitening the teeth of one face.

        Whitens the teeth of one face that looks at the camera, and smooths its skin on the way. For a picture
        with more faces, the pre-process task tells which there are.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at
                least 320 px.
            version: Version of the effect's parameters.
            effect: How white the teeth become, and how the skin around them looks.
            index: Which of the detected faces gets the effect - its position, from 0, in the result of the
                pre-process task. 0 by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is TimedFileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, version=version, effect=effect, index=index)

    async def submit(
        self, image: Source, *, version: Literal["1.0"], effect: p.TeethWhitenEffect, index: int | None = None
    ) -> AsyncTask[m.TimedFileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, version=version, effect=effect, index=index)

    def cost(
        self,
        image: Source | None = None,
        *,
        version: Literal["1.0"],
        effect: p.TeethWhitenEffect,
        index: int | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, version=version, effect=effect, index=index)


class TeethWhitenPreProcess(AsyncMethod["p.RunTeethWhitenPreProcess", "m.BoxesResultV2"]):
    """AI Teeth Whitening, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.BoxesResultV2]:
        """AI Teeth Whitening: start finding the faces for teeth whitening.

        Whitens the teeth of one face that looks at the camera, and smooths its skin on the way. For a picture
        with more faces, the pre-process task tells which there are.

        Costs nothing.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at
                least 320 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is BoxesResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_face_position_invalid,
                error_face_position_too_small, error_face_position_out_of_boundary,
                error_insufficient_lighting, error_face_angle_invalid.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.BoxesResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class TextToImage(AsyncMethod["p.RunTextToImage", "m.FileResultV2"]):
    """AI Image Generator, as a method."""

    async def __call__(
        self,
        *,
        prompt: str,
        template_id: str,
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Image Generator: start making a picture from words in a listed style.

        Makes a picture from words. The first engine takes a style from a list; the second, youcam-image-v2,
        takes words alone, or up to three pictures and an instruction how to edit them.

        Costs 2 units a run.

        Args:
            prompt: What the picture should show.
            template_id: The style - an id from the template list.
            negative_prompt: What the picture should not show.
            steps: More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best.
            cfg_scale: How strictly the prompt is followed: loosely up to 4, strictly from 11.
            seed: One seed. The same seed with the same words makes the same picture again.
            width_ratio: First number of the ratio of width to height, such as 3 of 3:4.
            height_ratio: Second number of that ratio, such as 4 of 3:4.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            prompt=prompt,
            template_id=template_id,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )

    async def submit(
        self,
        *,
        prompt: str,
        template_id: str,
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            prompt=prompt,
            template_id=template_id,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )

    def cost(
        self,
        *,
        prompt: str,
        template_id: str,
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            prompt=prompt,
            template_id=template_id,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )


class TextToImageYoucam(AsyncMethod["p.RunTextToImageYoucam", "m.FileResultV2"]):
    """AI Image Generator, as a method."""

    async def __call__(
        self,
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: Literal["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Image Generator: start making a picture from words.

        Makes a picture from words. The first engine takes a style from a list; the second, youcam-image-v2,
        takes words alone, or up to three pictures and an instruction how to edit them.

        Costs 1 unit a run.

        Args:
            model: The engine.
            prompt: What to show, or how to change the pictures, in English or Chinese. Call them Image 1,
                Image 2, Image 3.
            negative_prompt: What not to show, in English or Chinese.
            prompt_extend: Let the service rewrite the prompt before use. Without it the prompt is followed
                more closely. True by default. True or False.
            size: Width*height in px; in this order 16:9, 4:3, 1:1, 3:4 and 9:16. '1664*928' by default.
                '1664*928', '1472*1104', '1328*1328', '1104*1472' or '928*1664'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, model=model, prompt=prompt, negative_prompt=negative_prompt, prompt_extend=prompt_extend, size=size
        )

    async def submit(
        self,
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: Literal["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"] | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            model=model, prompt=prompt, negative_prompt=negative_prompt, prompt_extend=prompt_extend, size=size
        )

    def cost(
        self,
        *,
        model: Literal["youcam-image-v2"],
        prompt: str,
        negative_prompt: str | None = None,
        prompt_extend: bool | None = None,
        size: Literal["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, model=model, prompt=prompt, negative_prompt=negative_prompt, prompt_extend=prompt_extend, size=size
        )


class TextToVideoYoucam(AsyncMethod["p.RunTextToVideoYoucam", "m.FileResultV2"]):
    """AI Video Generator, as a method."""

    async def __call__(
        self,
        *,
        prompt: str,
        dst_duration: int,
        model: Literal["youcam-video-v2"] | None = None,
        negative_prompt: str | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
        prompt_extend: bool | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Generator: start making a video from a text.

        Makes a short video from a picture or from a text.

        Costs 2 units for each second of `dst_duration` when `resolution` is `720P`; else 3 units for each
        second of `dst_duration` when `resolution` is `1080P`.

        Args:
            prompt: What the video shows, in Chinese or English.
            dst_duration: Length of the video in s; the price is by the second. 2 to 15; 5 by default.
            model: Which model makes the video. 'youcam-video-v2' by default.
            negative_prompt: What to keep out of the video, in Chinese or English.
            resolution: Size class of the video. It makes the price of a second; the exact sides follow from
                the ratio. '1080P' by default. '720P' or '1080P'.
            ratio: Width to height. 1:1 gives 960 px (720P) or 1440 px (1080P) on each side. '16:9' by
                default. '16:9', '9:16', '1:1', '4:3' or '3:4'.
            prompt_extend: Let the service add detail to the prompt; this takes longer. True by default. True
                or False.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            prompt=prompt,
            dst_duration=dst_duration,
            model=model,
            negative_prompt=negative_prompt,
            resolution=resolution,
            ratio=ratio,
            prompt_extend=prompt_extend,
        )

    async def submit(
        self,
        *,
        prompt: str,
        dst_duration: int,
        model: Literal["youcam-video-v2"] | None = None,
        negative_prompt: str | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
        prompt_extend: bool | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            prompt=prompt,
            dst_duration=dst_duration,
            model=model,
            negative_prompt=negative_prompt,
            resolution=resolution,
            ratio=ratio,
            prompt_extend=prompt_extend,
        )

    def cost(
        self,
        *,
        prompt: str,
        dst_duration: int,
        model: Literal["youcam-video-v2"] | None = None,
        negative_prompt: str | None = None,
        resolution: Literal["720P", "1080P"] | None = None,
        ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
        prompt_extend: bool | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            prompt=prompt,
            dst_duration=dst_duration,
            model=model,
            negative_prompt=negative_prompt,
            resolution=resolution,
            ratio=ratio,
            prompt_extend=prompt_extend,
        )


class VideoSr(AsyncMethod["p.RunVideoSr", "m.FileResultV2"]):
    """AI Video Enhancer, as a method."""

    async def __call__(
        self, video: Source, *, dst_duration: int, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Enhancer: start enhancing a video.

        Makes a video of up to 60 s sharper and up to twice as wide and high, 4K at most.

        Costs 1 unit for every begun 2 seconds of `dst_duration`.

        Args:
            video: The video to work on. MP4, MOV; at most 100 MB; long side at most 2048 px; at most 60 s.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_unsupported_video,
                error_unexpected_video_duration.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, dst_duration=dst_duration)

    async def submit(self, video: Source, *, dst_duration: int) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, dst_duration=dst_duration)

    def cost(self, video: Source | None = None, *, dst_duration: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, video=video, dst_duration=dst_duration)


class VideoTrans(AsyncMethod["p.RunVideoTrans", "m.FileResultV2"]):
    """AI Video Style Transfer, as a method."""

    async def __call__(
        self, video: Source, *, dst_duration: int, template_id: str, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Video Style Transfer: start redrawing a video in a style.

        Redraws a video of up to 30 s in a ready-made style. The result has 16 frames a second and a long side
        of at most 1280 px.

        Costs 4 units for each second of `dst_duration`.

        Args:
            video: The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            template_id: An id from the template list.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_download_video, error_decode_video, error_unsupported_video,
                error_unexpected_video_duration.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, dst_duration=dst_duration, template_id=template_id)

    async def submit(self, video: Source, *, dst_duration: int, template_id: str) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, dst_duration=dst_duration, template_id=template_id)

    def cost(self, video: Source | None = None, *, dst_duration: int, template_id: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, video=video, dst_duration=dst_duration, template_id=template_id)


class WmkRemoval(AsyncMethod["p.RunWmkRemoval", "m.FileResultV2"]):
    """AI Watermark Removal, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[m.FileResultV2]:
        """AI Watermark Removal: start taking the watermark out of one picture.

        Takes text and logos that were laid over a photo out of it. There is no mask and no other parameter.

        Costs 1 unit a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class AiAvatarV1_0(AsyncMethod["p.RunAiAvatarV1_0", "list[m.ActionResultV1]"]):
    """AI Avatar Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        output_count: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Avatar Generator: start making avatars of one person.

        Makes stylised pictures of a person from one selfie.

        Costs 1 unit for every begun 4 of `output_count`.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: Styles of that group, no more of them than pictures. They do not change the price.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    def cost(
        self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )


class AiStudioV1_0(AsyncMethod["p.RunAiStudioV1_0", "list[m.ActionResultV1]"]):
    """AI Studio Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        output_count: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Studio Generator: start making studio portraits of one person.

        Makes studio portraits of a person from one selfie. If there are several faces, the largest counts.

        Costs 1 unit for every begun 2 of `output_count`.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at
                least 200 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: Styles of that group, no more of them than pictures. They do not change the price.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    def cost(
        self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )


class ClothV1_0(AsyncMethod["p.RunClothV1_0", "list[m.ActionResultV1]"]):
    """AI Clothes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        style_group_id: int | None = None,
        style_ids: Sequence[int] | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Clothes Virtual Try-On: start dressing one person, by style or reference.

        Dresses a person in the clothes of another picture or in a ready-made outfit. One person who stands
        and faces the camera and fills most of the frame; 1024 x 768 px or more does best. The reference is
        somebody wearing the clothes or one garment from the front; clothes for the lower body need somebody
        wearing them.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG; at most 10 MB; long side at least 512 px; long side at most 4096
                px; short side at least 384 px.
            reference: Picture with the clothes. JPEG; at most 10 MB; long side at least 512 px; long side at
                most 4096 px; short side at least 384 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            garment_category: What the reference is for. A dress is full_body. 'full_body', 'lower_body' or
                'upper_body'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_below_min_image_size, error_invalid_ref,
                error_apply_region_mismatch, invalid_garment_category.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            reference=reference,
            style_group_id=style_group_id,
            style_ids=style_ids,
            garment_category=garment_category,
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source | None = None,
        style_group_id: int | None = None,
        style_ids: Sequence[int] | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body"] | None = None,
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            reference=reference,
            style_group_id=style_group_id,
            style_ids=style_ids,
            garment_category=garment_category,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        style_group_id: int | None = None,
        style_ids: Sequence[int] | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            reference=reference,
            style_group_id=style_group_id,
            style_ids=style_ids,
            garment_category=garment_category,
        )


class ColorizeV1_0(AsyncMethod["p.RunColorizeV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Colorize, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Colorize: start colouring one black and white picture.

        Gives a black and white photo colours, in four versions from warm to cool. All four are one charge.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class ColorizeColorCorrectV1_0(AsyncMethod["p.RunColorizeColorCorrectV1_0", "list[m.ActionResultV1]"]):
    """AI Color Correction, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Color Correction: start correcting the colours of one picture.

        Corrects white balance, exposure and saturation of a colour photo, in four versions from warm to cool.
        All four are one charge.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class EnhanceV1_0(AsyncMethod["p.RunEnhanceV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Enhance, as a method."""

    async def __call__(
        self, image: Source, *, scale: p.EnhanceScale, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Enhance: start enhancing one picture.

        Makes a small or soft photo larger and crisper. Input and output have a long side of at most 4096 px.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            scale: How many times wider and higher the result is. 1, 2 or 4.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, scale=scale)

    async def submit(self, image: Source, *, scale: p.EnhanceScale) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, scale=scale)

    def cost(self, image: Source | None = None, *, scale: p.EnhanceScale) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, scale=scale)


class FabricV1_0(AsyncMethod["p.RunFabricV1_0", "list[m.ActionResultV1]"]):
    """AI Fabric Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric.

        Gives the clothes in a photo another fabric, chosen from ready-made ones. One person, upright and
        facing the camera, with face, shoulders and belly in the picture.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG; at most 10 MB; long side at most 4096 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_apply_region_not_detected.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class FaceAttrAnalysisV1_0(AsyncMethod["p.RunFaceAttrAnalysisV1_0", "list[m.FaceAnalysisActionResultV1]"]):
    """AI Face Attributes & Ratio Analyzer, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        features: Sequence[p.FaceFeatureV1],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.FaceAnalysisActionResultV1]]:
        """AI Face Attributes & Ratio Analyzer: start analysing one face.

        Names the shape of a face and its parts, measures its proportions and estimates age, gender and
        colours. One person who looks ahead, with a face wider than 60 % of the picture.

        Costs 10 units a run when `features` has at most 5; else 20 units a run when `features` has at most
        14; else 30 units a run.

        Args:
            image: Picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 100
                px.
            features: One or more; their number makes the price.
            face_angle_strictness_level: How far the head may be turned before the photo is refused. `strict`
                allows 4 degrees of pitch and roll and 6 of yaw; for all three, `high` allows 10, `medium` 15,
                `low` 20 and `flexible` 30. High unless asked for. 'strict', 'high', 'medium', 'low' or
                'flexible'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[FaceAnalysisActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_below_min_image_size, error_face_position_invalid, error_face_position_too_small,
                error_face_position_out_of_boundary, error_face_not_forward_facing, error_face_angle_upward,
                error_face_angle_downward, error_face_angle_leftward, error_face_angle_rightward,
                error_face_angle_left_tilt, error_face_angle_right_tilt.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, features=features, face_angle_strictness_level=face_angle_strictness_level
        )

    async def submit(
        self,
        image: Source,
        *,
        features: Sequence[p.FaceFeatureV1],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
    ) -> AsyncTask[list[m.FaceAnalysisActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, features=features, face_angle_strictness_level=face_angle_strictness_level
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        features: Sequence[p.FaceFeatureV1],
        face_angle_strictness_level: p.FaceAngleStrictness | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, features=features, face_angle_strictness_level=face_angle_strictness_level)


class FaceSwapV1_0(AsyncMethod["p.RunFaceSwapV1_0", "list[m.ActionResultV1]"]):
    """AI Face Swap, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, face_mapping: Sequence[p.FaceMapping], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Face Swap: start swapping faces of a picture.

        Replaces one or more faces of a picture by faces of other pictures. Pre-process finds the faces; the
        swap then says for each of them which reference picture it takes. Pictures have a long side of at most
        4096 px.

        Costs 1 unit a run.

        Args:
            image: Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            reference: Picture to take from. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            face_mapping: One entry for each face that pre-process found, in their order.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference, face_mapping=face_mapping)

    async def submit(
        self, image: Source, *, reference: Source, face_mapping: Sequence[p.FaceMapping]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference, face_mapping=face_mapping)

    def cost(
        self, image: Source | None = None, *, reference: Source | None = None, face_mapping: Sequence[p.FaceMapping]
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference, face_mapping=face_mapping)


class FaceSwapVidV1_0(AsyncMethod["p.RunFaceSwapVidV1_0", "list[m.ActionResultV1]"]):
    """AI Video Face Swap, as a method."""

    async def __call__(
        self, video: Source, *, reference: Source, dst_duration: int, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Video Face Swap: start putting another face into a video.

        Puts the face of a photo on the one person in a video of up to 30 s. The result fills a frame of 1280
        x 720 px, 30 times a second.

        Costs 1 unit for every begun 5 seconds of `dst_duration`.

        Args:
            video: Picture or video to change. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30
                s.
            reference: Picture to take from. JPEG, PNG; at most 10 MB.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_download_video, error_decode_video,
                error_unexpected_video_duration.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, reference=reference, dst_duration=dst_duration)

    async def submit(self, video: Source, *, reference: Source, dst_duration: int) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, reference=reference, dst_duration=dst_duration)

    def cost(self, video: Source | None = None, *, reference: Source | None = None, dst_duration: int) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, video=video, reference=reference, dst_duration=dst_duration)


class FaceSwapPreProcessV1_0(AsyncMethod["p.RunFaceSwapPreProcessV1_0", "list[m.FoundFacesResultV1]"]):
    """AI Face Swap, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.FoundFacesResultV1]]:
        """AI Face Swap: start finding the faces of a picture.

        Replaces one or more faces of a picture by faces of other pictures. Pre-process finds the faces; the
        swap then says for each of them which reference picture it takes. Pictures have a long side of at most
        4096 px.

        Costs nothing.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[FoundFacesResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.FoundFacesResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class HairBangV1_0(AsyncMethod["p.RunHairBangV1_0", "list[m.ActionResultV1]"]):
    """AI Bangs Filter Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait.

        Gives a person a fringe, chosen from ready-made ones. One face, whole and at least 128 px wide, with
        the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than 10 and
        tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle,
                error_insufficient_landmarks, error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class HairColorV1_0(AsyncMethod["p.RunHairColorV1_0", "list[m.ActionResultV1]"]):
    """AI Hair Color Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Hair Color Virtual Try-On: start dyeing the hair in one photo.

        Dyes the hair in a photo, all over or in two colours from top to ends (ombre). The long side is less
        than 1920 px, the face at least 100 px wide, and the hair is in the picture.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at
                least 100 px.
            preset: A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the
                hair.
            pattern: How the palettes spread over the hair.
            palettes: One dye for full; two for ombre, the top first.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, preset=preset, pattern=pattern, palettes=palettes)

    async def submit(
        self,
        image: Source,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, preset=preset, pattern=pattern, palettes=palettes)

    def cost(
        self,
        image: Source | None = None,
        *,
        preset: p.HairColorPreset | None = None,
        pattern: p.HairColorPattern | None = None,
        palettes: Sequence[p.HairColorPalette] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, preset=preset, pattern=pattern, palettes=palettes)


class HairCurlV1_0(AsyncMethod["p.RunHairCurlV1_0", "list[m.ActionResultV1]"]):
    """AI Wavy Hair Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait.

        Gives a person waves or curls, chosen from ready-made ones. One face, whole and at least 128 px wide,
        with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than 10 and
        tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle,
                error_insufficient_landmarks, error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class HairExtV1_0(AsyncMethod["p.RunHairExtV1_0", "list[m.ActionResultV1]"]):
    """AI Hair Extension Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait.

        Makes a person's hair longer, in the manner of a ready-made style. One face, whole and at least 128 px
        wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than
        10 and tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle,
                error_insufficient_landmarks, error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class HairStyleV1_0(AsyncMethod["p.RunHairStyleV1_0", "list[m.ActionResultV1]"]):
    """AI Hairstyle Generator, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Hairstyle Generator: start trying a hairstyle on one portrait.

        Shows a person with another hairstyle, chosen from ready-made ones. One face, whole and at least 128
        px wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less
        than 10 and tilted by less than 15.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle,
                error_insufficient_landmarks, error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class HairVolV1_0(AsyncMethod["p.RunHairVolV1_0", "list[m.ActionResultV1]"]):
    """AI Hair Volume Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait.

        Makes a person's hair fuller, by a ready-made degree and manner. One face, whole and at least 128 px
        wide, with the shoulders; the head is turned by less than 45 degrees, raised or lowered by less than
        10 and tilted by less than 15.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder, error_large_face_angle,
                error_insufficient_landmarks, error_hair_too_short, error_face_pose, error_bald_image.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, style_group_id=style_group_id, style_ids=style_ids)

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int]
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, style_group_id=style_group_id, style_ids=style_ids)

    def cost(self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, style_group_id=style_group_id, style_ids=style_ids)


class HeadshotV1_0(AsyncMethod["p.RunHeadshotV1_0", "list[m.ActionResultV1]"]):
    """AI Headshot Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        output_count: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Headshot Generator: start making headshots of one person.

        Makes professional portraits from a picture of one person, with the whole face and both shoulders in
        view.

        Costs 1 unit for every begun 2 of `output_count`.

        Args:
            image: Picture to work on. JPEG; at most 10 MB.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: Styles of that group, no more of them than pictures. They do not change the price.
            output_count: Pictures to make, in one task. There is no default. 1 to 200.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_no_shoulder.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    async def submit(
        self, image: Source, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )

    def cost(
        self, image: Source | None = None, *, style_group_id: int, style_ids: Sequence[int], output_count: int
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, style_group_id=style_group_id, style_ids=style_ids, output_count=output_count
        )


class ImageToVideoV1_0(AsyncMethod["p.RunImageToVideoV1_0", "list[m.ActionResultV1]"]):
    """AI Video Generator, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Video Generator: start putting a picture in motion by a style.

        Makes a short video from a picture or from a text.

        Costs 6 units for each second of `dst_duration` when `mode` is `pro`; else 3 units for each second of
        `dst_duration`.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            dst_duration: Length of the video in s; the price is by the second. 5 or 10.
            mode: std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30
                frames a second. Without it the template decides. 'std' or 'pro'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_below_min_image_size, error_unsupport_ratio.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            style_group_id=style_group_id,
            style_ids=style_ids,
            dst_duration=dst_duration,
            mode=mode,
        )

    async def submit(
        self,
        image: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, style_group_id=style_group_id, style_ids=style_ids, dst_duration=dst_duration, mode=mode
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        dst_duration: p.ImageToVideoSeconds,
        mode: p.ImageToVideoMode | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, style_group_id=style_group_id, style_ids=style_ids, dst_duration=dst_duration, mode=mode
        )


class LightingV1_0(AsyncMethod["p.RunLightingV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Lighting, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Lighting: start brightening one picture.

        Brightens a photo that came out too dark. The short side must have 256 px or more, the long side at
        most 4096 px.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at
                least 256 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_below_min_image_size.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class MuTransferV1_0(AsyncMethod["p.RunMuTransferV1_0", "list[m.ActionResultV1]"]):
    """AI Makeup Transfer, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Makeup Transfer: start copying the make-up of one portrait to another.

        Copies the make-up of one portrait to another. Each shows one frontal, unhidden face and has a long
        side of at most 1024 px.

        Costs 2 units a run.

        Args:
            image: Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            reference: Picture to take from. JPEG, PNG; at most 10 MB; long side at most 1024 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_multiple_people, error_src_no_face, error_ref_no_face, error_src_face_too_small,
                error_ref_face_too_small, error_src_large_face_angle, error_ref_large_face_angle,
                error_src_eye_closed, error_ref_eye_closed, error_src_eye_occluded, error_ref_eye_occluded,
                error_src_lip_occluded, error_ref_lip_occluded, error_inappropriate_ref_case01,
                error_inappropriate_ref_case02.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference)

    async def submit(self, image: Source, *, reference: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference)

    def cost(self, image: Source | None = None, *, reference: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference)


class ObjRemovalV1_0(AsyncMethod["p.RunObjRemovalV1_0", "list[m.ActionResultV1]"]):
    """AI Object Removal, as a method."""

    async def __call__(
        self, image: Source, *, mask: Source, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Object Removal: start taking the masked part out of a picture.

        Takes out what a mask marks and fills the gap from its surroundings. V2 offers AI Object Removal Pro
        instead.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask. A grey picture of the source's width and height, white on what goes, black elsewhere.
                JPEG, PNG; at most 10 MB.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mask=mask)

    async def submit(self, image: Source, *, mask: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mask=mask)

    def cost(self, image: Source | None = None, *, mask: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mask=mask)


class ObjReplaceV1_0(AsyncMethod["p.RunObjReplaceV1_0", "list[m.ActionResultV1]"]):
    """AI Replace, as a method."""

    async def __call__(
        self, image: Source, *, mask: Source, prompt: str, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Replace: start putting something new into the masked part of a picture.

        Puts something new, told in words, where a mask marks the picture.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            mask: Mask. A grey picture of the source's width and height, white on what is replaced, black
                elsewhere. JPEG, PNG; at most 10 MB.
            prompt: What to put in the masked part. No limit of length is published.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, mask=mask, prompt=prompt)

    async def submit(self, image: Source, *, mask: Source, prompt: str) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, mask=mask, prompt=prompt)

    def cost(self, image: Source | None = None, *, mask: Source | None = None, prompt: str) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, mask=mask, prompt=prompt)


class OutPaintV1_0(AsyncMethod["p.RunOutPaintV1_0", "list[m.ActionResultV1]"]):
    """AI Image Extender, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Image Extender: start extending one picture.

        Paints on beyond the edges of a photo. A crop of the photo is placed on a larger canvas, and the rest
        of the canvas is painted to match.

        Costs 2 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            output_width: Width of the result in px. 1 to 4096.
            output_height: Height of the result in px. 1 to 4096.
            input_x: Left edge of the placed photo in the result, in px. 0 to 4096.
            input_y: Top edge of the placed photo in the result, in px. 0 to 4096.
            input_width: Its width in px; input_x and this add up to output_width at most. 1 to 4096.
            input_height: Its height in px; input_y and this add up to output_height at most. 1 to 4096.
            crop_input_x: Left edge of the part to use, in px of the uploaded photo. 0 to 4096.
            crop_input_y: Top edge of the part to use, in px of the uploaded photo. 0 to 4096.
            crop_input_width: Its width in px; normally the same as input_width. 1 to 4096.
            crop_input_height: Its height in px; normally the same as input_height. 1 to 4096.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )

    async def submit(
        self,
        image: Source,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        output_width: int,
        output_height: int,
        input_x: int,
        input_y: int,
        input_width: int,
        input_height: int,
        crop_input_x: int,
        crop_input_y: int,
        crop_input_width: int,
        crop_input_height: int,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            image=image,
            output_width=output_width,
            output_height=output_height,
            input_x=input_x,
            input_y=input_y,
            input_width=input_width,
            input_height=input_height,
            crop_input_x=crop_input_x,
            crop_input_y=crop_input_y,
            crop_input_width=crop_input_width,
            crop_input_height=crop_input_height,
        )


class SkinAnalysisV1_0(AsyncMethod["p.RunSkinAnalysisV1_0", "list[m.SkinAnalysisActionResultV1]"]):
    """AI Skin Analysis, as a method."""

    async def __call__(
        self, image: Source, *, dst_actions: Sequence[p.SkinConcernV1], timeout: float = WAIT_S
    ) -> AsyncResult[list[m.SkinAnalysisActionResultV1]]:
        """AI Skin Analysis: start scoring the skin of one face.

        Scores up to sixteen skin concerns from one frontal face, in a coarse (SD) and a fine (HD) tier, and
        paints a mask for each. The face should fill 60 to 80 % of the picture's width.

        Costs 9 units a run when `dst_actions` has at most 4 and none of `dst_actions` begins with `hd_`; else
        12 units a run when `dst_actions` has at most 7 and none of `dst_actions` begins with `hd_`; else 16
        units a run when none of `dst_actions` begins with `hd_`; else 12 units a run when `dst_actions` has
        at most 4; else 16 units a run when `dst_actions` has at most 7; else 22 units a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB.
            dst_actions: Four, seven or fourteen different concerns, all of one tier; their number and tier
                make the price.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[SkinAnalysisActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_src_face_too_small,
                error_src_face_out_of_bound, error_lighting_dark.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, dst_actions=dst_actions)

    async def submit(
        self, image: Source, *, dst_actions: Sequence[p.SkinConcernV1]
    ) -> AsyncTask[list[m.SkinAnalysisActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, dst_actions=dst_actions)

    def cost(self, image: Source | None = None, *, dst_actions: Sequence[p.SkinConcernV1]) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, dst_actions=dst_actions)


class SodV1_0(AsyncMethod["p.RunSodV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Background Removal, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Background Removal: start cutting the subject out of one picture.

        Cuts the foreground out of a photo - people, products, animals, cars or graphics. The result is a PNG,
        transparent around the subject.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class SodBlurBackgroundV1_0(AsyncMethod["p.RunSodBlurBackgroundV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Background Blur, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Background Blur: start making the mask for a background blur.

        Blurs what is behind the subject of a photo. If there are several people, the largest is the subject.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class SodChangeBackgroundV1_0(AsyncMethod["p.RunSodChangeBackgroundV1_0", "list[m.ActionResultV1]"]):
    """AI Photo Background Change, as a method."""

    async def __call__(self, image: Source, *, timeout: float = WAIT_S) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Photo Background Change: start making the mask for another background.

        Puts the subject of a photo before another background, made from a text or taken from a template.

        Costs 1 unit a run.

        Args:
            image: Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image)

    async def submit(self, image: Source) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image)

    def cost(self, image: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image)


class TextToImageV1_0(AsyncMethod["p.RunTextToImageV1_0", "list[m.ActionResultV1]"]):
    """AI Image Generator, as a method."""

    async def __call__(
        self,
        *,
        prompt: str,
        style_group_id: int,
        style_ids: Sequence[int],
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Image Generator: start making a picture from words in a listed style.

        Makes a picture from words. The first engine takes a style from a list; the second, youcam-image-v2,
        takes words alone, or up to three pictures and an instruction how to edit them.

        Costs 2 units a run.

        Args:
            prompt: What the picture should show.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            negative_prompt: What the picture should not show.
            steps: More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best.
            cfg_scale: How strictly the prompt is followed: loosely up to 4, strictly from 11.
            seed: One seed. The same seed with the same words makes the same picture again.
            width_ratio: First number of the ratio of width to height, such as 3 of 3:4.
            height_ratio: Second number of that ratio, such as 4 of 3:4.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout,
            prompt=prompt,
            style_group_id=style_group_id,
            style_ids=style_ids,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )

    async def submit(
        self,
        *,
        prompt: str,
        style_group_id: int,
        style_ids: Sequence[int],
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            prompt=prompt,
            style_group_id=style_group_id,
            style_ids=style_ids,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )

    def cost(
        self,
        *,
        prompt: str,
        style_group_id: int,
        style_ids: Sequence[int],
        negative_prompt: str | None = None,
        steps: int | None = None,
        cfg_scale: float | None = None,
        seed: Sequence[int] | None = None,
        width_ratio: int | None = None,
        height_ratio: int | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None,
            prompt=prompt,
            style_group_id=style_group_id,
            style_ids=style_ids,
            negative_prompt=negative_prompt,
            steps=steps,
            cfg_scale=cfg_scale,
            seed=seed,
            width_ratio=width_ratio,
            height_ratio=height_ratio,
        )


class VideoSrV1_0(AsyncMethod["p.RunVideoSrV1_0", "list[m.ActionResultV1]"]):
    """AI Video Enhancer, as a method."""

    async def __call__(
        self, video: Source, *, dst_duration: int | None = None, timeout: float = WAIT_S
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Video Enhancer: start enhancing a video.

        Makes a video of up to 60 s sharper and up to twice as wide and high, 4K at most.

        Costs 1 unit for every begun 2 seconds of `dst_duration`; else 1 unit for every begun 2 seconds of the
        video.

        Args:
            video: Picture to work on. MP4, MOV; at most 100 MB; long side at most 1920 px; at most 60 s.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_download_video, error_decode_video, error_unexpected_video_duration.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, video=video, dst_duration=dst_duration)

    async def submit(self, video: Source, *, dst_duration: int | None = None) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(video=video, dst_duration=dst_duration)

    def cost(
        self, video: Source | None = None, *, dst_duration: int | None = None, seconds: float | None = None
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(seconds, video=video, dst_duration=dst_duration)


class VideoTransV1_0(AsyncMethod["p.RunVideoTransV1_0", "list[m.ActionResultV1]"]):
    """AI Video Style Transfer, as a method."""

    async def __call__(
        self,
        video: Source,
        *,
        style_group_id: int,
        style_ids: Sequence[int],
        dst_duration: int,
        timeout: float = WAIT_S,
    ) -> AsyncResult[list[m.ActionResultV1]]:
        """AI Video Style Transfer: start redrawing a video in a style.

        Redraws a video of up to 30 s in a ready-made style. The result has 16 frames a second and a long side
        of at most 1280 px.

        Costs 4 units for each second of `dst_duration`.

        Args:
            video: Picture to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s.
            style_group_id: Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser
                that keeps 64 bits. 0 to 9223372036854775807.
            style_ids: One style of that group.
            dst_duration: Length of the video in s. It makes the price; a video of another length fails. At
                least 0.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is list[ActionResultV1].

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is one of exceed_max_filesize,
                invalid_parameter, error_download_image, error_download_mask, error_decode_image,
                error_decode_mask, error_nsfw_content_detected, error_no_face, error_pose, error_face_parsing,
                error_inference, exceed_nsfw_retry_limits, error_upload, unknown_internal_error,
                error_download_video, error_decode_video, error_unexpected_video_duration.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, video=video, style_group_id=style_group_id, style_ids=style_ids, dst_duration=dst_duration
        )

    async def submit(
        self, video: Source, *, style_group_id: int, style_ids: Sequence[int], dst_duration: int
    ) -> AsyncTask[list[m.ActionResultV1]]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            video=video, style_group_id=style_group_id, style_ids=style_ids, dst_duration=dst_duration
        )

    def cost(
        self, video: Source | None = None, *, style_group_id: int, style_ids: Sequence[int], dst_duration: int
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, video=video, style_group_id=style_group_id, style_ids=style_ids, dst_duration=dst_duration
        )


class HairTransferV2_0(AsyncMethod["p.RunHairTransferV2_0", "m.FileResultV2"]):
    """AI Hair Style Virtual Try-On, as a method."""

    async def __call__(
        self, image: Source, *, reference: Source, timeout: float = WAIT_S
    ) -> AsyncResult[m.FileResultV2]:
        """AI Hair Style Virtual Try-On: start giving one portrait the hair of another.

        Gives a person the hairstyle of another photo or, with engine 2.1, of a template. Both photos show one
        face, whole and at least 128 px wide, with the shoulders; the head is turned by less than 45 degrees,
        raised or lowered by less than 10 and tilted by less than 15.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG; at most 10 MB; long side at most 1024 px.
            reference: The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_no_shoulder, error_large_face_angle, error_insufficient_landmarks,
                error_hair_too_short, error_face_pose.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(timeout, image=image, reference=reference)

    async def submit(self, image: Source, *, reference: Source) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, reference=reference)

    def cost(self, image: Source | None = None, *, reference: Source | None = None) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, reference=reference)


class SkinAnalysisV2_0(AsyncMethod["p.RunSkinAnalysisV2_0", "m.SkinAnalysisScores | m.SkinAnalysisZip"]):
    """AI Skin Analysis, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]:
        """AI Skin Analysis: start scoring the skin of one face.

        Scores up to sixteen skin concerns from one frontal face, in a coarse (SD) and a fine (HD) tier, and
        paints a mask for each. The face should fill 60 to 80 % of the picture's width.

        Costs 9 units a run when `dst_actions` has at most 4 and none of `dst_actions` begins with `hd_`; else
        12 units a run when `dst_actions` has at most 8 and none of `dst_actions` begins with `hd_`; else 14
        units a run when `dst_actions` has at most 12 and none of `dst_actions` begins with `hd_`; else 16
        units a run when none of `dst_actions` begins with `hd_`; else 12 units a run when `dst_actions` has
        at most 4; else 16 units a run when `dst_actions` has at most 8; else 20 units a run when
        `dst_actions` has at most 12; else 22 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB.
            dst_actions: One or more concerns, all of one tier; their number and tier make the price.
            miniserver_args: How the masks are painted.
            format: A ZIP with scores and masks, or the scores in the status itself with a link to each mask.
                ZIP unless asked for. 'json' or 'zip'.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is SkinAnalysisScores | SkinAnalysisZip.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_src_face_too_small,
                error_src_face_out_of_bound, error_lighting_dark.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, dst_actions=dst_actions, miniserver_args=miniserver_args, format=format
        )

    async def submit(
        self,
        image: Source,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
    ) -> AsyncTask[m.SkinAnalysisScores | m.SkinAnalysisZip]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(image=image, dst_actions=dst_actions, miniserver_args=miniserver_args, format=format)

    def cost(
        self,
        image: Source | None = None,
        *,
        dst_actions: Sequence[p.SkinConcern],
        miniserver_args: p.SkinMaskOptions | None = None,
        format: Literal["json", "zip"] | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(None, image=image, dst_actions=dst_actions, miniserver_args=miniserver_args, format=format)


class ClothV3_0(AsyncMethod["p.RunClothV3_0", "m.FileResultV2"]):
    """AI Clothes Virtual Try-On, as a method."""

    async def __call__(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
        timeout: float = WAIT_S,
    ) -> AsyncResult[m.FileResultV2]:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine at its newer
        path.

        Dresses a person in the clothes of another picture or in a ready-made outfit. One person who stands
        and faces the camera and fills most of the frame; 1024 x 768 px or more does best. The reference is
        somebody wearing the clothes or one garment from the front; clothes for the lower body need somebody
        wearing them.

        Costs 2 units a run.

        Args:
            image: The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at
                most 4096 px.
            reference: What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most
                4096 px.
            garment_category: What the reference is for; auto lets the engine find out. 'full_body',
                'lower_body', 'upper_body', 'shoes' or 'auto'.
            change_shoes: Take over the shoes as well, if the reference shows the full body with shoes. For
                full_body and lower_body only. True by default.
            timeout: Seconds to wait, counted from the start of the task; 600 by default.

        Returns:
            The result, whose `data` is FileResultV2.

        Raises:
            TaskFailed: The engine could not do it, which costs nothing. `code` is a code that all engines
                have, or one of error_below_min_image_size, error_invalid_src, error_invalid_ref,
                error_apply_region_mismatch, error_editing_failed.
            YouCamError: What `run` of the client raises.
        """
        return await self._run(
            timeout, image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )

    async def submit(
        self,
        image: Source,
        *,
        reference: Source,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
    ) -> AsyncTask[m.FileResultV2]:
        """Starts the task and returns it without waiting; `wait` on it gives the result."""
        return await self._submit(
            image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )

    def cost(
        self,
        image: Source | None = None,
        *,
        reference: Source | None = None,
        garment_category: Literal["full_body", "lower_body", "upper_body", "shoes", "auto"],
        change_shoes: bool | None = None,
    ) -> Decimal:
        """Returns the units for one run, by the price list of the contract. Sends nothing."""
        return self._cost(
            None, image=image, reference=reference, garment_category=garment_category, change_shoes=change_shoes
        )


class AsyncFeatures(Names):
    """Every feature as a method; as a collection, the names that `run` accepts."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls

    @property
    def vto_2d_bracelet(self) -> Vto2dBracelet:
        """AI Bracelet Virtual Try On: start putting bracelets on one wrist."""
        return Vto2dBracelet(self._calls, "2d-vto/bracelet")

    @property
    def vto_2d_earring(self) -> Vto2dEarring:
        """AI Earrings Virtual Try On: start putting earrings on one person."""
        return Vto2dEarring(self._calls, "2d-vto/earring")

    @property
    def vto_2d_necklace(self) -> Vto2dNecklace:
        """AI Necklace Virtual Try On: start putting a necklace on one person."""
        return Vto2dNecklace(self._calls, "2d-vto/necklace")

    @property
    def vto_2d_ring(self) -> Vto2dRing:
        """AI Ring Virtual Try-On: start putting rings on one hand."""
        return Vto2dRing(self._calls, "2d-vto/ring")

    @property
    def vto_2d_watch(self) -> Vto2dWatch:
        """AI Watch Virtual Try On: start putting a watch on one wrist."""
        return Vto2dWatch(self._calls, "2d-vto/watch")

    @property
    def abs_shape(self) -> AbsShape:
        """AI Abs Filter: start painting abdominal muscles on one person."""
        return AbsShape(self._calls, "abs-shape")

    @property
    def aging(self) -> Aging:
        """AI Aging Simulation: start showing one person at several ages."""
        return Aging(self._calls, "aging")

    @property
    def ai_avatar(self) -> AiAvatar:
        """AI Avatar Generator: start making avatars of one person."""
        return AiAvatar(self._calls, "ai-avatar")

    @property
    def ai_nail(self) -> AiNail:
        """AI Nail Transfer: start taking nails over from one photo to another."""
        return AiNail(self._calls, "ai-nail")

    @property
    def ai_smile(self) -> AiSmile:
        """AI Smile: start making one person smile."""
        return AiSmile(self._calls, "ai-smile")

    @property
    def ai_studio(self) -> AiStudio:
        """AI Studio Generator: start making studio portraits of one person."""
        return AiStudio(self._calls, "ai-studio")

    @property
    def bag(self) -> Bag:
        """AI Bag Virtual Try-On: start showing one person with a bag."""
        return Bag(self._calls, "bag")

    @property
    def beard_style(self) -> BeardStyle:
        """AI Beard Style Generator: start trying a beard on one portrait."""
        return BeardStyle(self._calls, "beard-style")

    @property
    def bg_blur(self) -> BgBlur:
        """AI Photo Background Blur: start blurring the background of one picture."""
        return BgBlur(self._calls, "bg-blur")

    @property
    def bg_replace(self) -> BgReplace:
        """AI Photo Background Change: start changing the background of one picture."""
        return BgReplace(self._calls, "bg-replace")

    @property
    def bg_replace_vid(self) -> BgReplaceVid:
        """AI Video Background Replace: start replacing the background of one video."""
        return BgReplaceVid(self._calls, "bg-replace-vid")

    @property
    def body_reshape(self) -> BodyReshape:
        """AI Body Reshape: start reshaping one body."""
        return BodyReshape(self._calls, "body-reshape")

    @property
    def body_reshape_pre_process(self) -> BodyReshapePreProcess:
        """AI Body Reshape: start finding the people for a body reshape."""
        return BodyReshapePreProcess(self._calls, "body-reshape/pre-process")

    @property
    def breast_shape(self) -> BreastShape:
        """AI Breast Augmentation Simulator: start showing one person with a fuller chest."""
        return BreastShape(self._calls, "breast-shape")

    @property
    def cloth(self) -> Cloth:
        """AI Clothes Virtual Try-On: start dressing one person, by reference or template."""
        return Cloth(self._calls, "cloth")

    @property
    def cloth_v3(self) -> ClothV3:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine."""
        return ClothV3(self._calls, "cloth-v3")

    @property
    def cloth_v4(self) -> ClothV4:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the fourth engine."""
        return ClothV4(self._calls, "cloth-v4")

    @property
    def colorize(self) -> Colorize:
        """AI Photo Colorize: start colouring one black and white picture."""
        return Colorize(self._calls, "colorize")

    @property
    def colorize_color_correct(self) -> ColorizeColorCorrect:
        """AI Color Correction: start correcting the colours of one picture."""
        return ColorizeColorCorrect(self._calls, "colorize/color-correct")

    @property
    def enhance(self) -> Enhance:
        """AI Photo Enhance: start enhancing one picture."""
        return Enhance(self._calls, "enhance")

    @property
    def eye_color_vto(self) -> EyeColorVto:
        """AI Eye Color Lens Virtual Try-On: start trying a coloured lens on one selfie."""
        return EyeColorVto(self._calls, "eye-color-vto")

    @property
    def fabric(self) -> Fabric:
        """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric."""
        return Fabric(self._calls, "fabric")

    @property
    def face_attr_analysis(self) -> FaceAttrAnalysis:
        """AI Face Attributes & Ratio Analyzer: start analysing one face."""
        return FaceAttrAnalysis(self._calls, "face-attr-analysis")

    @property
    def face_lift(self) -> FaceLift:
        """AI Face Lift: start lifting one face."""
        return FaceLift(self._calls, "face-lift")

    @property
    def face_lift_pre_process(self) -> FaceLiftPreProcess:
        """AI Face Lift: start finding the faces for a face lift."""
        return FaceLiftPreProcess(self._calls, "face-lift/pre-process")

    @property
    def face_reshape(self) -> FaceReshape:
        """AI Face Reshape: start reshaping one face."""
        return FaceReshape(self._calls, "face-reshape")

    @property
    def face_reshape_pre_process(self) -> FaceReshapePreProcess:
        """AI Face Reshape: start finding the faces for a face reshape."""
        return FaceReshapePreProcess(self._calls, "face-reshape/pre-process")

    @property
    def face_swap(self) -> FaceSwap:
        """AI Face Swap: start swapping faces of a picture."""
        return FaceSwap(self._calls, "face-swap")

    @property
    def face_swap_vid(self) -> FaceSwapVid:
        """AI Video Face Swap: start putting another face into a video."""
        return FaceSwapVid(self._calls, "face-swap-vid")

    @property
    def face_swap_pre_process(self) -> FaceSwapPreProcess:
        """AI Face Swap: start finding the faces of a picture."""
        return FaceSwapPreProcess(self._calls, "face-swap/pre-process")

    @property
    def fitzpatrick_scale_analyzer(self) -> FitzpatrickScaleAnalyzer:
        """AI Fitzpatrick Skin Type Analysis: start finding out the skin type of one face."""
        return FitzpatrickScaleAnalyzer(self._calls, "fitzpatrick-scale-analyzer")

    @property
    def fitzpatrick_scale_analyzer_pre_process(self) -> FitzpatrickScaleAnalyzerPreProcess:
        """AI Fitzpatrick Skin Type Analysis: start finding the faces in a picture."""
        return FitzpatrickScaleAnalyzerPreProcess(self._calls, "fitzpatrick-scale-analyzer/pre-process")

    @property
    def generative_fill(self) -> GenerativeFill:
        """AI Object Removal Pro: start taking the masked part out of a picture."""
        return GenerativeFill(self._calls, "generative-fill")

    @property
    def hair_bang(self) -> HairBang:
        """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait."""
        return HairBang(self._calls, "hair-bang")

    @property
    def hair_color(self) -> HairColor:
        """AI Hair Color Virtual Try-On: start dyeing the hair in one photo."""
        return HairColor(self._calls, "hair-color")

    @property
    def hair_curl(self) -> HairCurl:
        """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait."""
        return HairCurl(self._calls, "hair-curl")

    @property
    def hair_density_detection(self) -> HairDensityDetection:
        """AI Hair Density Detection: start measuring how dense the hair is."""
        return HairDensityDetection(self._calls, "hair-density-detection")

    @property
    def hair_ext(self) -> HairExt:
        """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait."""
        return HairExt(self._calls, "hair-ext")

    @property
    def hair_frizziness_detection(self) -> HairFrizzinessDetection:
        """AI Hair Frizziness Detection: start measuring how frizzy the hair is."""
        return HairFrizzinessDetection(self._calls, "hair-frizziness-detection")

    @property
    def hair_length_detection(self) -> HairLengthDetection:
        """AI Hair Length Detection: start measuring how long the hair is."""
        return HairLengthDetection(self._calls, "hair-length-detection")

    @property
    def hair_style(self) -> HairStyle:
        """AI Hairstyle Generator: start trying a hairstyle on one portrait."""
        return HairStyle(self._calls, "hair-style")

    @property
    def hair_transfer(self) -> HairTransfer:
        """AI Hair Style Virtual Try-On: start giving one portrait the hair of another, or of a template."""
        return HairTransfer(self._calls, "hair-transfer")

    @property
    def hair_type_detection(self) -> HairTypeDetection:
        """AI Hair Type Detection: start finding out how curly the hair is."""
        return HairTypeDetection(self._calls, "hair-type-detection")

    @property
    def hair_vol(self) -> HairVol:
        """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait."""
        return HairVol(self._calls, "hair-vol")

    @property
    def hat(self) -> Hat:
        """AI Hat Virtual Try-On: start showing one person in a hat."""
        return Hat(self._calls, "hat")

    @property
    def headshot(self) -> Headshot:
        """AI Headshot Generator: start making headshots of one person."""
        return Headshot(self._calls, "headshot")

    @property
    def image_to_image_youcam(self) -> ImageToImageYoucam:
        """AI Image Generator: start editing one to three pictures by words."""
        return ImageToImageYoucam(self._calls, "image-to-image/youcam")

    @property
    def image_to_video(self) -> ImageToVideo:
        """AI Video Generator: start putting a picture in motion by a template."""
        return ImageToVideo(self._calls, "image-to-video")

    @property
    def image_to_video_youcam(self) -> ImageToVideoYoucam:
        """AI Video Generator: start putting a picture in motion by a text."""
        return ImageToVideoYoucam(self._calls, "image-to-video/youcam")

    @property
    def lighting(self) -> Lighting:
        """AI Photo Lighting: start brightening one picture."""
        return Lighting(self._calls, "lighting")

    @property
    def look_vto(self) -> LookVto:
        """AI Look Virtual Try-On: start trying a look on one selfie."""
        return LookVto(self._calls, "look-vto")

    @property
    def makeup_vto(self) -> MakeupVto:
        """AI Makeup Virtual Try-On: start putting make-up on one selfie."""
        return MakeupVto(self._calls, "makeup-vto")

    @property
    def mu_transfer(self) -> MuTransfer:
        """AI Makeup Transfer: start copying the make-up of one portrait to another."""
        return MuTransfer(self._calls, "mu-transfer")

    @property
    def nail_vto(self) -> NailVto:
        """AI Nail Virtual Try-On: start trying polish or press-on nails on one hand."""
        return NailVto(self._calls, "nail-vto")

    @property
    def obj_rem_vid(self) -> ObjRemVid:
        """AI Video Object Removal: start taking the masked thing out of a video."""
        return ObjRemVid(self._calls, "obj-rem-vid")

    @property
    def obj_removal(self) -> ObjRemoval:
        """AI Object Removal: start taking the masked part out of a picture, the standard way."""
        return ObjRemoval(self._calls, "obj-removal")

    @property
    def obj_replace(self) -> ObjReplace:
        """AI Replace: start putting something new into the masked part of a picture."""
        return ObjReplace(self._calls, "obj-replace")

    @property
    def out_paint(self) -> OutPaint:
        """AI Image Extender: start extending one picture."""
        return OutPaint(self._calls, "out-paint")

    @property
    def scarf(self) -> Scarf:
        """AI Scarf Virtual Try-On: start showing one person in a scarf."""
        return Scarf(self._calls, "scarf")

    @property
    def shoes(self) -> Shoes:
        """AI Shoes Virtual Try-On: start showing one person in a pair of shoes."""
        return Shoes(self._calls, "shoes")

    @property
    def shoes_transfer(self) -> ShoesTransfer:
        """AI Shoes Virtual Try-On: start showing one person in the shoes of a picture, with the third engine."""
        return ShoesTransfer(self._calls, "shoes-transfer")

    @property
    def skin_analysis(self) -> SkinAnalysis:
        """AI Skin Analysis: start scoring the skin of one face with the newer engine."""
        return SkinAnalysis(self._calls, "skin-analysis")

    @property
    def skin_simulation(self) -> SkinSimulation:
        """AI Skin simulation: start showing one face with its skin treated."""
        return SkinSimulation(self._calls, "skin-simulation")

    @property
    def skin_tone_analysis(self) -> SkinToneAnalysis:
        """AI Facial Color Tones Analyzer: start reading the colours of one face."""
        return SkinToneAnalysis(self._calls, "skin-tone-analysis")

    @property
    def sod(self) -> Sod:
        """AI Photo Background Removal: start cutting the subject out of one picture."""
        return Sod(self._calls, "sod")

    @property
    def sod_blur_background(self) -> SodBlurBackground:
        """AI Photo Background Blur: start making the mask for a blurred background."""
        return SodBlurBackground(self._calls, "sod/blur-background")

    @property
    def sod_change_background(self) -> SodChangeBackground:
        """AI Photo Background Change: start making the mask for another background."""
        return SodChangeBackground(self._calls, "sod/change-background")

    @property
    def teeth_whiten(self) -> TeethWhiten:
        """AI Teeth Whitening: start whitening the teeth of one face."""
        return TeethWhiten(self._calls, "teeth-whiten")

    @property
    def teeth_whiten_pre_process(self) -> TeethWhitenPreProcess:
        """AI Teeth Whitening: start finding the faces for teeth whitening."""
        return TeethWhitenPreProcess(self._calls, "teeth-whiten/pre-process")

    @property
    def text_to_image(self) -> TextToImage:
        """AI Image Generator: start making a picture from words in a listed style."""
        return TextToImage(self._calls, "text-to-image")

    @property
    def text_to_image_youcam(self) -> TextToImageYoucam:
        """AI Image Generator: start making a picture from words."""
        return TextToImageYoucam(self._calls, "text-to-image/youcam")

    @property
    def text_to_video_youcam(self) -> TextToVideoYoucam:
        """AI Video Generator: start making a video from a text."""
        return TextToVideoYoucam(self._calls, "text-to-video/youcam")

    @property
    def video_sr(self) -> VideoSr:
        """AI Video Enhancer: start enhancing a video."""
        return VideoSr(self._calls, "video-sr")

    @property
    def video_trans(self) -> VideoTrans:
        """AI Video Style Transfer: start redrawing a video in a style."""
        return VideoTrans(self._calls, "video-trans")

    @property
    def wmk_removal(self) -> WmkRemoval:
        """AI Watermark Removal: start taking the watermark out of one picture."""
        return WmkRemoval(self._calls, "wmk-removal")

    @property
    def ai_avatar_v1_0(self) -> AiAvatarV1_0:
        """AI Avatar Generator: start making avatars of one person."""
        return AiAvatarV1_0(self._calls, "v1.0/ai-avatar")

    @property
    def ai_studio_v1_0(self) -> AiStudioV1_0:
        """AI Studio Generator: start making studio portraits of one person."""
        return AiStudioV1_0(self._calls, "v1.0/ai-studio")

    @property
    def cloth_v1_0(self) -> ClothV1_0:
        """AI Clothes Virtual Try-On: start dressing one person, by style or reference."""
        return ClothV1_0(self._calls, "v1.0/cloth")

    @property
    def colorize_v1_0(self) -> ColorizeV1_0:
        """AI Photo Colorize: start colouring one black and white picture."""
        return ColorizeV1_0(self._calls, "v1.0/colorize")

    @property
    def colorize_color_correct_v1_0(self) -> ColorizeColorCorrectV1_0:
        """AI Color Correction: start correcting the colours of one picture."""
        return ColorizeColorCorrectV1_0(self._calls, "v1.0/colorize/color-correct")

    @property
    def enhance_v1_0(self) -> EnhanceV1_0:
        """AI Photo Enhance: start enhancing one picture."""
        return EnhanceV1_0(self._calls, "v1.0/enhance")

    @property
    def fabric_v1_0(self) -> FabricV1_0:
        """AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric."""
        return FabricV1_0(self._calls, "v1.0/fabric")

    @property
    def face_attr_analysis_v1_0(self) -> FaceAttrAnalysisV1_0:
        """AI Face Attributes & Ratio Analyzer: start analysing one face."""
        return FaceAttrAnalysisV1_0(self._calls, "v1.0/face-attr-analysis")

    @property
    def face_swap_v1_0(self) -> FaceSwapV1_0:
        """AI Face Swap: start swapping faces of a picture."""
        return FaceSwapV1_0(self._calls, "v1.0/face-swap")

    @property
    def face_swap_vid_v1_0(self) -> FaceSwapVidV1_0:
        """AI Video Face Swap: start putting another face into a video."""
        return FaceSwapVidV1_0(self._calls, "v1.0/face-swap-vid")

    @property
    def face_swap_pre_process_v1_0(self) -> FaceSwapPreProcessV1_0:
        """AI Face Swap: start finding the faces of a picture."""
        return FaceSwapPreProcessV1_0(self._calls, "v1.0/face-swap/pre-process")

    @property
    def hair_bang_v1_0(self) -> HairBangV1_0:
        """AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait."""
        return HairBangV1_0(self._calls, "v1.0/hair-bang")

    @property
    def hair_color_v1_0(self) -> HairColorV1_0:
        """AI Hair Color Virtual Try-On: start dyeing the hair in one photo."""
        return HairColorV1_0(self._calls, "v1.0/hair-color")

    @property
    def hair_curl_v1_0(self) -> HairCurlV1_0:
        """AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait."""
        return HairCurlV1_0(self._calls, "v1.0/hair-curl")

    @property
    def hair_ext_v1_0(self) -> HairExtV1_0:
        """AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait."""
        return HairExtV1_0(self._calls, "v1.0/hair-ext")

    @property
    def hair_style_v1_0(self) -> HairStyleV1_0:
        """AI Hairstyle Generator: start trying a hairstyle on one portrait."""
        return HairStyleV1_0(self._calls, "v1.0/hair-style")

    @property
    def hair_vol_v1_0(self) -> HairVolV1_0:
        """AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait."""
        return HairVolV1_0(self._calls, "v1.0/hair-vol")

    @property
    def headshot_v1_0(self) -> HeadshotV1_0:
        """AI Headshot Generator: start making headshots of one person."""
        return HeadshotV1_0(self._calls, "v1.0/headshot")

    @property
    def image_to_video_v1_0(self) -> ImageToVideoV1_0:
        """AI Video Generator: start putting a picture in motion by a style."""
        return ImageToVideoV1_0(self._calls, "v1.0/image-to-video")

    @property
    def lighting_v1_0(self) -> LightingV1_0:
        """AI Photo Lighting: start brightening one picture."""
        return LightingV1_0(self._calls, "v1.0/lighting")

    @property
    def mu_transfer_v1_0(self) -> MuTransferV1_0:
        """AI Makeup Transfer: start copying the make-up of one portrait to another."""
        return MuTransferV1_0(self._calls, "v1.0/mu-transfer")

    @property
    def obj_removal_v1_0(self) -> ObjRemovalV1_0:
        """AI Object Removal: start taking the masked part out of a picture."""
        return ObjRemovalV1_0(self._calls, "v1.0/obj-removal")

    @property
    def obj_replace_v1_0(self) -> ObjReplaceV1_0:
        """AI Replace: start putting something new into the masked part of a picture."""
        return ObjReplaceV1_0(self._calls, "v1.0/obj-replace")

    @property
    def out_paint_v1_0(self) -> OutPaintV1_0:
        """AI Image Extender: start extending one picture."""
        return OutPaintV1_0(self._calls, "v1.0/out-paint")

    @property
    def skin_analysis_v1_0(self) -> SkinAnalysisV1_0:
        """AI Skin Analysis: start scoring the skin of one face."""
        return SkinAnalysisV1_0(self._calls, "v1.0/skin-analysis")

    @property
    def sod_v1_0(self) -> SodV1_0:
        """AI Photo Background Removal: start cutting the subject out of one picture."""
        return SodV1_0(self._calls, "v1.0/sod")

    @property
    def sod_blur_background_v1_0(self) -> SodBlurBackgroundV1_0:
        """AI Photo Background Blur: start making the mask for a background blur."""
        return SodBlurBackgroundV1_0(self._calls, "v1.0/sod/blur-background")

    @property
    def sod_change_background_v1_0(self) -> SodChangeBackgroundV1_0:
        """AI Photo Background Change: start making the mask for another background."""
        return SodChangeBackgroundV1_0(self._calls, "v1.0/sod/change-background")

    @property
    def text_to_image_v1_0(self) -> TextToImageV1_0:
        """AI Image Generator: start making a picture from words in a listed style."""
        return TextToImageV1_0(self._calls, "v1.0/text-to-image")

    @property
    def video_sr_v1_0(self) -> VideoSrV1_0:
        """AI Video Enhancer: start enhancing a video."""
        return VideoSrV1_0(self._calls, "v1.0/video-sr")

    @property
    def video_trans_v1_0(self) -> VideoTransV1_0:
        """AI Video Style Transfer: start redrawing a video in a style."""
        return VideoTransV1_0(self._calls, "v1.0/video-trans")

    @property
    def hair_transfer_v2_0(self) -> HairTransferV2_0:
        """AI Hair Style Virtual Try-On: start giving one portrait the hair of another."""
        return HairTransferV2_0(self._calls, "v2.0/hair-transfer")

    @property
    def skin_analysis_v2_0(self) -> SkinAnalysisV2_0:
        """AI Skin Analysis: start scoring the skin of one face."""
        return SkinAnalysisV2_0(self._calls, "v2.0/skin-analysis")

    @property
    def cloth_v3_0(self) -> ClothV3_0:
        """AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine at its newer path."""
        return ClothV3_0(self._calls, "v3.0/cloth")
