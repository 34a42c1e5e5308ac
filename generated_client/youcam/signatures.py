# Generated from the contract by tools/build/layer/signatures.py; never edited.
"""The calls that know every feature by name: which parameters it takes, and what its result is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from youcam.defaults import CONCURRENCY, WAIT_S

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
    from decimal import Decimal
    from typing import Literal, Unpack, overload

    from youcam import params as p
    from youcam.async_results import AsyncResult
    from youcam.async_tasks import AsyncTask
    from youcam.mapping import Outcome
    from youcam.results import Result
    from youcam.tasks import Task
    from youcam_client import models as m


class Prices(ABC):
    """The call that costs nothing, the same with and without asyncio."""

    if TYPE_CHECKING:

        @overload
        def cost(
            self,
            feature: Literal["2d-vto/bracelet"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.Run2dVtoBracelet],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["2d-vto/earring"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.Run2dVtoEarring],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["2d-vto/necklace"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.Run2dVtoNecklace],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["2d-vto/ring"], /, *, seconds: float | None = ..., **params: Unpack[p.Run2dVtoRing]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["2d-vto/watch"], /, *, seconds: float | None = ..., **params: Unpack[p.Run2dVtoWatch]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["abs-shape"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAbsShape]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["aging"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAging]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["ai-avatar"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAiAvatar]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["ai-nail"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAiNail]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["ai-smile"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAiSmile]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["ai-studio"], /, *, seconds: float | None = ..., **params: Unpack[p.RunAiStudio]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["bag"], /, *, seconds: float | None = ..., **params: Unpack[p.RunBag]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["beard-style"], /, *, seconds: float | None = ..., **params: Unpack[p.RunBeardStyle]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["bg-blur"], /, *, seconds: float | None = ..., **params: Unpack[p.RunBgBlur]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["bg-replace"], /, *, seconds: float | None = ..., **params: Unpack[p.RunBgReplace]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["bg-replace-vid"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunBgReplaceVid],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["body-reshape"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunBodyReshape],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["body-reshape/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunBodyReshapePreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["breast-shape"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunBreastShape],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["cloth"], /, *, seconds: float | None = ..., **params: Unpack[p.RunCloth]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["cloth-v3"], /, *, seconds: float | None = ..., **params: Unpack[p.RunClothV3]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["cloth-v4"], /, *, seconds: float | None = ..., **params: Unpack[p.RunClothV4]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["colorize"], /, *, seconds: float | None = ..., **params: Unpack[p.RunColorize]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["colorize/color-correct"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunColorizeColorCorrect],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["enhance"], /, *, seconds: float | None = ..., **params: Unpack[p.RunEnhance]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["eye-color-vto"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunEyeColorVto],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["fabric"], /, *, seconds: float | None = ..., **params: Unpack[p.RunFabric]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-attr-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceAttrAnalysis],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["face-lift"], /, *, seconds: float | None = ..., **params: Unpack[p.RunFaceLift]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-lift/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceLiftPreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-reshape"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceReshape],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-reshape/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceReshapePreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["face-swap"], /, *, seconds: float | None = ..., **params: Unpack[p.RunFaceSwap]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-swap-vid"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceSwapVid],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["face-swap/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceSwapPreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["fitzpatrick-scale-analyzer"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzer],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzerPreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["generative-fill"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunGenerativeFill],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-bang"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairBang]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-color"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairColor]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-curl"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairCurl]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["hair-density-detection"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairDensityDetection],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-ext"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairExt]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["hair-frizziness-detection"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairFrizzinessDetection],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["hair-length-detection"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairLengthDetection],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-style"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairStyle]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["hair-transfer"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairTransfer],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["hair-type-detection"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairTypeDetection],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hair-vol"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHairVol]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["hat"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHat]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["headshot"], /, *, seconds: float | None = ..., **params: Unpack[p.RunHeadshot]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["image-to-image/youcam"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunImageToImageYoucam],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["image-to-video"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunImageToVideo],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["image-to-video/youcam"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunImageToVideoYoucam],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["lighting"], /, *, seconds: float | None = ..., **params: Unpack[p.RunLighting]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["look-vto"], /, *, seconds: float | None = ..., **params: Unpack[p.RunLookVto]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["makeup-vto"], /, *, seconds: float | None = ..., **params: Unpack[p.RunMakeupVto]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["mu-transfer"], /, *, seconds: float | None = ..., **params: Unpack[p.RunMuTransfer]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["nail-vto"], /, *, seconds: float | None = ..., **params: Unpack[p.RunNailVto]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["obj-rem-vid"], /, *, seconds: float | None = ..., **params: Unpack[p.RunObjRemVid]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["obj-removal"], /, *, seconds: float | None = ..., **params: Unpack[p.RunObjRemoval]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["obj-replace"], /, *, seconds: float | None = ..., **params: Unpack[p.RunObjReplace]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["out-paint"], /, *, seconds: float | None = ..., **params: Unpack[p.RunOutPaint]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["scarf"], /, *, seconds: float | None = ..., **params: Unpack[p.RunScarf]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["shoes"], /, *, seconds: float | None = ..., **params: Unpack[p.RunShoes]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["shoes-transfer"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunShoesTransfer],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["skin-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSkinAnalysis],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["skin-simulation"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSkinSimulation],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["skin-tone-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSkinToneAnalysis],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["sod"], /, *, seconds: float | None = ..., **params: Unpack[p.RunSod]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["sod/blur-background"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSodBlurBackground],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["sod/change-background"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSodChangeBackground],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["teeth-whiten"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTeethWhiten],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["teeth-whiten/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTeethWhitenPreProcess],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["text-to-image"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTextToImage],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["text-to-image/youcam"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTextToImageYoucam],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["text-to-video/youcam"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTextToVideoYoucam],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["video-sr"], /, *, seconds: float | None = ..., **params: Unpack[p.RunVideoSr]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["video-trans"], /, *, seconds: float | None = ..., **params: Unpack[p.RunVideoTrans]
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["wmk-removal"], /, *, seconds: float | None = ..., **params: Unpack[p.RunWmkRemoval]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/ai-avatar"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunAiAvatarV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/ai-studio"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunAiStudioV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["v1.0/cloth"], /, *, seconds: float | None = ..., **params: Unpack[p.RunClothV1_0]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/colorize"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunColorizeV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/colorize/color-correct"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunColorizeColorCorrectV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/enhance"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunEnhanceV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["v1.0/fabric"], /, *, seconds: float | None = ..., **params: Unpack[p.RunFabricV1_0]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/face-attr-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceAttrAnalysisV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/face-swap"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceSwapV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/face-swap-vid"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceSwapVidV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/face-swap/pre-process"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunFaceSwapPreProcessV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-bang"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairBangV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-color"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairColorV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-curl"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairCurlV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-ext"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairExtV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-style"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairStyleV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/hair-vol"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairVolV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/headshot"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHeadshotV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/image-to-video"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunImageToVideoV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/lighting"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunLightingV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/mu-transfer"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunMuTransferV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/obj-removal"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunObjRemovalV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/obj-replace"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunObjReplaceV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/out-paint"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunOutPaintV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/skin-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSkinAnalysisV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["v1.0/sod"], /, *, seconds: float | None = ..., **params: Unpack[p.RunSodV1_0]
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/sod/blur-background"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSodBlurBackgroundV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/sod/change-background"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSodChangeBackgroundV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/text-to-image"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunTextToImageV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/video-sr"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunVideoSrV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v1.0/video-trans"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunVideoTransV1_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v2.0/hair-transfer"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunHairTransferV2_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self,
            feature: Literal["v2.0/skin-analysis"],
            /,
            *,
            seconds: float | None = ...,
            **params: Unpack[p.RunSkinAnalysisV2_0],
        ) -> Decimal: ...
        @overload
        def cost(
            self, feature: Literal["v3.0/cloth"], /, *, seconds: float | None = ..., **params: Unpack[p.RunClothV3_0]
        ) -> Decimal: ...

    def cost(self, feature: str, /, *, seconds: float | None = None, **params: Any) -> Decimal:
        """What a run with these parameters costs, in units, by the price list of the contract. Sends nothing.

        `seconds` is the length of the video, for features that charge by it; they raise ValueError without it. Raises
        UnknownFeature, and TypeError for parameters that do not fit.
        """
        return self._cost(feature, params, seconds)

    @abstractmethod
    def _cost(self, feature: str, params: Mapping[str, Any], seconds: float | None) -> Decimal:
        """Units."""


class Calls(Prices):
    """Calls that return when they are done."""

    if TYPE_CHECKING:

        @overload
        def run(
            self, feature: Literal["2d-vto/bracelet"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoBracelet]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["2d-vto/earring"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoEarring]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["2d-vto/necklace"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoNecklace]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["2d-vto/ring"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoRing]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["2d-vto/watch"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoWatch]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["abs-shape"], /, *, timeout: float = ..., **params: Unpack[p.RunAbsShape]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["aging"], /, *, timeout: float = ..., **params: Unpack[p.RunAging]
        ) -> Result[m.AgingResults]: ...
        @overload
        def run(
            self, feature: Literal["ai-avatar"], /, *, timeout: float = ..., **params: Unpack[p.RunAiAvatar]
        ) -> Result[m.FileResultsV2]: ...
        @overload
        def run(
            self, feature: Literal["ai-nail"], /, *, timeout: float = ..., **params: Unpack[p.RunAiNail]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["ai-smile"], /, *, timeout: float = ..., **params: Unpack[p.RunAiSmile]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["ai-studio"], /, *, timeout: float = ..., **params: Unpack[p.RunAiStudio]
        ) -> Result[m.FileResultsV2]: ...
        @overload
        def run(
            self, feature: Literal["bag"], /, *, timeout: float = ..., **params: Unpack[p.RunBag]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["beard-style"], /, *, timeout: float = ..., **params: Unpack[p.RunBeardStyle]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["bg-blur"], /, *, timeout: float = ..., **params: Unpack[p.RunBgBlur]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["bg-replace"], /, *, timeout: float = ..., **params: Unpack[p.RunBgReplace]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["bg-replace-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunBgReplaceVid]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["body-reshape"], /, *, timeout: float = ..., **params: Unpack[p.RunBodyReshape]
        ) -> Result[m.BodyReshapeResults]: ...
        @overload
        def run(
            self,
            feature: Literal["body-reshape/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunBodyReshapePreProcess],
        ) -> Result[m.BoxesResultV2]: ...
        @overload
        def run(
            self, feature: Literal["breast-shape"], /, *, timeout: float = ..., **params: Unpack[p.RunBreastShape]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunCloth]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["cloth-v3"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV3]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["cloth-v4"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV4]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["colorize"], /, *, timeout: float = ..., **params: Unpack[p.RunColorize]
        ) -> Result[m.FileResultsV2]: ...
        @overload
        def run(
            self,
            feature: Literal["colorize/color-correct"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunColorizeColorCorrect],
        ) -> Result[m.FileResultsV2]: ...
        @overload
        def run(
            self, feature: Literal["enhance"], /, *, timeout: float = ..., **params: Unpack[p.RunEnhance]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["eye-color-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunEyeColorVto]
        ) -> Result[m.TimedFileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["fabric"], /, *, timeout: float = ..., **params: Unpack[p.RunFabric]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["face-attr-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceAttrAnalysis],
        ) -> Result[m.FaceAnalysis]: ...
        @overload
        def run(
            self, feature: Literal["face-lift"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceLift]
        ) -> Result[m.TimedFileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["face-lift/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceLiftPreProcess],
        ) -> Result[m.BoxesResultV2]: ...
        @overload
        def run(
            self, feature: Literal["face-reshape"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceReshape]
        ) -> Result[m.TimedFileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["face-reshape/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceReshapePreProcess],
        ) -> Result[m.BoxesResultV2]: ...
        @overload
        def run(
            self, feature: Literal["face-swap"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwap]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["face-swap-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwapVid]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["face-swap/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapPreProcess],
        ) -> Result[m.FoundFaces]: ...
        @overload
        def run(
            self,
            feature: Literal["fitzpatrick-scale-analyzer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzer],
        ) -> Result[m.FitzpatrickType]: ...
        @overload
        def run(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzerPreProcess],
        ) -> Result[m.BoxesResultV2]: ...
        @overload
        def run(
            self, feature: Literal["generative-fill"], /, *, timeout: float = ..., **params: Unpack[p.RunGenerativeFill]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["hair-bang"], /, *, timeout: float = ..., **params: Unpack[p.RunHairBang]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["hair-color"], /, *, timeout: float = ..., **params: Unpack[p.RunHairColor]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["hair-curl"], /, *, timeout: float = ..., **params: Unpack[p.RunHairCurl]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["hair-density-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairDensityDetection],
        ) -> Result[m.HairDensityResult]: ...
        @overload
        def run(
            self, feature: Literal["hair-ext"], /, *, timeout: float = ..., **params: Unpack[p.RunHairExt]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["hair-frizziness-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairFrizzinessDetection],
        ) -> Result[m.HairFrizzinessResult]: ...
        @overload
        def run(
            self,
            feature: Literal["hair-length-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairLengthDetection],
        ) -> Result[m.HairLengthResult]: ...
        @overload
        def run(
            self, feature: Literal["hair-style"], /, *, timeout: float = ..., **params: Unpack[p.RunHairStyle]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["hair-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunHairTransfer]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["hair-type-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairTypeDetection],
        ) -> Result[m.HairTypeResult]: ...
        @overload
        def run(
            self, feature: Literal["hair-vol"], /, *, timeout: float = ..., **params: Unpack[p.RunHairVol]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["hat"], /, *, timeout: float = ..., **params: Unpack[p.RunHat]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["headshot"], /, *, timeout: float = ..., **params: Unpack[p.RunHeadshot]
        ) -> Result[m.FileResultsV2]: ...
        @overload
        def run(
            self,
            feature: Literal["image-to-image/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToImageYoucam],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["image-to-video"], /, *, timeout: float = ..., **params: Unpack[p.RunImageToVideo]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["image-to-video/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToVideoYoucam],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["lighting"], /, *, timeout: float = ..., **params: Unpack[p.RunLighting]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["look-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunLookVto]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["makeup-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunMakeupVto]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["mu-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunMuTransfer]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["nail-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunNailVto]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["obj-rem-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunObjRemVid]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["obj-removal"], /, *, timeout: float = ..., **params: Unpack[p.RunObjRemoval]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["obj-replace"], /, *, timeout: float = ..., **params: Unpack[p.RunObjReplace]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["out-paint"], /, *, timeout: float = ..., **params: Unpack[p.RunOutPaint]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["scarf"], /, *, timeout: float = ..., **params: Unpack[p.RunScarf]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["shoes"], /, *, timeout: float = ..., **params: Unpack[p.RunShoes]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["shoes-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunShoesTransfer]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["skin-analysis"], /, *, timeout: float = ..., **params: Unpack[p.RunSkinAnalysis]
        ) -> Result[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        def run(
            self, feature: Literal["skin-simulation"], /, *, timeout: float = ..., **params: Unpack[p.RunSkinSimulation]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["skin-tone-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinToneAnalysis],
        ) -> Result[m.SkinTone]: ...
        @overload
        def run(
            self, feature: Literal["sod"], /, *, timeout: float = ..., **params: Unpack[p.RunSod]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["sod/blur-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodBlurBackground],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["sod/change-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodChangeBackground],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["teeth-whiten"], /, *, timeout: float = ..., **params: Unpack[p.RunTeethWhiten]
        ) -> Result[m.TimedFileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["teeth-whiten/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTeethWhitenPreProcess],
        ) -> Result[m.BoxesResultV2]: ...
        @overload
        def run(
            self, feature: Literal["text-to-image"], /, *, timeout: float = ..., **params: Unpack[p.RunTextToImage]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["text-to-image/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToImageYoucam],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["text-to-video/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToVideoYoucam],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["video-sr"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoSr]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["video-trans"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoTrans]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["wmk-removal"], /, *, timeout: float = ..., **params: Unpack[p.RunWmkRemoval]
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/ai-avatar"], /, *, timeout: float = ..., **params: Unpack[p.RunAiAvatarV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/ai-studio"], /, *, timeout: float = ..., **params: Unpack[p.RunAiStudioV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/colorize"], /, *, timeout: float = ..., **params: Unpack[p.RunColorizeV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/colorize/color-correct"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunColorizeColorCorrectV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/enhance"], /, *, timeout: float = ..., **params: Unpack[p.RunEnhanceV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/fabric"], /, *, timeout: float = ..., **params: Unpack[p.RunFabricV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/face-attr-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceAttrAnalysisV1_0],
        ) -> Result[list[m.FaceAnalysisActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/face-swap"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwapV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/face-swap-vid"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapVidV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/face-swap/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapPreProcessV1_0],
        ) -> Result[list[m.FoundFacesResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-bang"], /, *, timeout: float = ..., **params: Unpack[p.RunHairBangV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-color"], /, *, timeout: float = ..., **params: Unpack[p.RunHairColorV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-curl"], /, *, timeout: float = ..., **params: Unpack[p.RunHairCurlV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-ext"], /, *, timeout: float = ..., **params: Unpack[p.RunHairExtV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-style"], /, *, timeout: float = ..., **params: Unpack[p.RunHairStyleV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/hair-vol"], /, *, timeout: float = ..., **params: Unpack[p.RunHairVolV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/headshot"], /, *, timeout: float = ..., **params: Unpack[p.RunHeadshotV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/image-to-video"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToVideoV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/lighting"], /, *, timeout: float = ..., **params: Unpack[p.RunLightingV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/mu-transfer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunMuTransferV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/obj-removal"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunObjRemovalV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/obj-replace"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunObjReplaceV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/out-paint"], /, *, timeout: float = ..., **params: Unpack[p.RunOutPaintV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/skin-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinAnalysisV1_0],
        ) -> Result[list[m.SkinAnalysisActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/sod"], /, *, timeout: float = ..., **params: Unpack[p.RunSodV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/sod/blur-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodBlurBackgroundV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/sod/change-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodChangeBackgroundV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/text-to-image"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToImageV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self, feature: Literal["v1.0/video-sr"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoSrV1_0]
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v1.0/video-trans"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunVideoTransV1_0],
        ) -> Result[list[m.ActionResultV1]]: ...
        @overload
        def run(
            self,
            feature: Literal["v2.0/hair-transfer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairTransferV2_0],
        ) -> Result[m.FileResultV2]: ...
        @overload
        def run(
            self,
            feature: Literal["v2.0/skin-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinAnalysisV2_0],
        ) -> Result[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        def run(
            self, feature: Literal["v3.0/cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV3_0]
        ) -> Result[m.FileResultV2]: ...

    def run(self, feature: str, /, *, timeout: float = WAIT_S, **params: Any) -> Result[Any]:
        """Uploads the files, starts the task, waits for its end and returns its result.

        A file is a path, an address, bytes, an open binary file, or what `upload` returned. `timeout` is in seconds,
        counted from the start of the task.

        Raises UnknownFeature, and TypeError for parameters that do not fit, before anything is sent; OSError or
        ValueError for a file that cannot be used; TransferError when the storage refuses it; InvalidRequest,
        InsufficientUnits, InvalidCredentials, RateLimited or ServiceError (all ApiError) when the service refuses;
        BudgetExceeded; ServiceUnreachable; RunUnclear when a run was sent and its answer lost; TaskFailed when the
        engine fails, which costs nothing; TaskLost; TaskNotFinished when the time is up, and the task goes on.
        """
        return self._run(feature, params, timeout)

    @abstractmethod
    def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> Result[Any]:
        """The result of a run."""

    if TYPE_CHECKING:

        @overload
        def submit(
            self, feature: Literal["2d-vto/bracelet"], /, **params: Unpack[p.Run2dVtoBracelet]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["2d-vto/earring"], /, **params: Unpack[p.Run2dVtoEarring]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["2d-vto/necklace"], /, **params: Unpack[p.Run2dVtoNecklace]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["2d-vto/ring"], /, **params: Unpack[p.Run2dVtoRing]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["2d-vto/watch"], /, **params: Unpack[p.Run2dVtoWatch]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["abs-shape"], /, **params: Unpack[p.RunAbsShape]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["aging"], /, **params: Unpack[p.RunAging]) -> Task[m.AgingResults]: ...
        @overload
        def submit(
            self, feature: Literal["ai-avatar"], /, **params: Unpack[p.RunAiAvatar]
        ) -> Task[m.FileResultsV2]: ...
        @overload
        def submit(self, feature: Literal["ai-nail"], /, **params: Unpack[p.RunAiNail]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["ai-smile"], /, **params: Unpack[p.RunAiSmile]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["ai-studio"], /, **params: Unpack[p.RunAiStudio]
        ) -> Task[m.FileResultsV2]: ...
        @overload
        def submit(self, feature: Literal["bag"], /, **params: Unpack[p.RunBag]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["beard-style"], /, **params: Unpack[p.RunBeardStyle]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["bg-blur"], /, **params: Unpack[p.RunBgBlur]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["bg-replace"], /, **params: Unpack[p.RunBgReplace]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["bg-replace-vid"], /, **params: Unpack[p.RunBgReplaceVid]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["body-reshape"], /, **params: Unpack[p.RunBodyReshape]
        ) -> Task[m.BodyReshapeResults]: ...
        @overload
        def submit(
            self, feature: Literal["body-reshape/pre-process"], /, **params: Unpack[p.RunBodyReshapePreProcess]
        ) -> Task[m.BoxesResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["breast-shape"], /, **params: Unpack[p.RunBreastShape]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["cloth"], /, **params: Unpack[p.RunCloth]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["cloth-v3"], /, **params: Unpack[p.RunClothV3]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["cloth-v4"], /, **params: Unpack[p.RunClothV4]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["colorize"], /, **params: Unpack[p.RunColorize]) -> Task[m.FileResultsV2]: ...
        @overload
        def submit(
            self, feature: Literal["colorize/color-correct"], /, **params: Unpack[p.RunColorizeColorCorrect]
        ) -> Task[m.FileResultsV2]: ...
        @overload
        def submit(self, feature: Literal["enhance"], /, **params: Unpack[p.RunEnhance]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["eye-color-vto"], /, **params: Unpack[p.RunEyeColorVto]
        ) -> Task[m.TimedFileResultV2]: ...
        @overload
        def submit(self, feature: Literal["fabric"], /, **params: Unpack[p.RunFabric]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-attr-analysis"], /, **params: Unpack[p.RunFaceAttrAnalysis]
        ) -> Task[m.FaceAnalysis]: ...
        @overload
        def submit(
            self, feature: Literal["face-lift"], /, **params: Unpack[p.RunFaceLift]
        ) -> Task[m.TimedFileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-lift/pre-process"], /, **params: Unpack[p.RunFaceLiftPreProcess]
        ) -> Task[m.BoxesResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-reshape"], /, **params: Unpack[p.RunFaceReshape]
        ) -> Task[m.TimedFileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-reshape/pre-process"], /, **params: Unpack[p.RunFaceReshapePreProcess]
        ) -> Task[m.BoxesResultV2]: ...
        @overload
        def submit(self, feature: Literal["face-swap"], /, **params: Unpack[p.RunFaceSwap]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-swap-vid"], /, **params: Unpack[p.RunFaceSwapVid]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["face-swap/pre-process"], /, **params: Unpack[p.RunFaceSwapPreProcess]
        ) -> Task[m.FoundFaces]: ...
        @overload
        def submit(
            self, feature: Literal["fitzpatrick-scale-analyzer"], /, **params: Unpack[p.RunFitzpatrickScaleAnalyzer]
        ) -> Task[m.FitzpatrickType]: ...
        @overload
        def submit(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            /,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzerPreProcess],
        ) -> Task[m.BoxesResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["generative-fill"], /, **params: Unpack[p.RunGenerativeFill]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["hair-bang"], /, **params: Unpack[p.RunHairBang]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["hair-color"], /, **params: Unpack[p.RunHairColor]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["hair-curl"], /, **params: Unpack[p.RunHairCurl]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["hair-density-detection"], /, **params: Unpack[p.RunHairDensityDetection]
        ) -> Task[m.HairDensityResult]: ...
        @overload
        def submit(self, feature: Literal["hair-ext"], /, **params: Unpack[p.RunHairExt]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["hair-frizziness-detection"], /, **params: Unpack[p.RunHairFrizzinessDetection]
        ) -> Task[m.HairFrizzinessResult]: ...
        @overload
        def submit(
            self, feature: Literal["hair-length-detection"], /, **params: Unpack[p.RunHairLengthDetection]
        ) -> Task[m.HairLengthResult]: ...
        @overload
        def submit(
            self, feature: Literal["hair-style"], /, **params: Unpack[p.RunHairStyle]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["hair-transfer"], /, **params: Unpack[p.RunHairTransfer]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["hair-type-detection"], /, **params: Unpack[p.RunHairTypeDetection]
        ) -> Task[m.HairTypeResult]: ...
        @overload
        def submit(self, feature: Literal["hair-vol"], /, **params: Unpack[p.RunHairVol]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["hat"], /, **params: Unpack[p.RunHat]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["headshot"], /, **params: Unpack[p.RunHeadshot]) -> Task[m.FileResultsV2]: ...
        @overload
        def submit(
            self, feature: Literal["image-to-image/youcam"], /, **params: Unpack[p.RunImageToImageYoucam]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["image-to-video"], /, **params: Unpack[p.RunImageToVideo]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["image-to-video/youcam"], /, **params: Unpack[p.RunImageToVideoYoucam]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["lighting"], /, **params: Unpack[p.RunLighting]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["look-vto"], /, **params: Unpack[p.RunLookVto]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["makeup-vto"], /, **params: Unpack[p.RunMakeupVto]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["mu-transfer"], /, **params: Unpack[p.RunMuTransfer]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["nail-vto"], /, **params: Unpack[p.RunNailVto]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["obj-rem-vid"], /, **params: Unpack[p.RunObjRemVid]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["obj-removal"], /, **params: Unpack[p.RunObjRemoval]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["obj-replace"], /, **params: Unpack[p.RunObjReplace]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["out-paint"], /, **params: Unpack[p.RunOutPaint]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["scarf"], /, **params: Unpack[p.RunScarf]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["shoes"], /, **params: Unpack[p.RunShoes]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["shoes-transfer"], /, **params: Unpack[p.RunShoesTransfer]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["skin-analysis"], /, **params: Unpack[p.RunSkinAnalysis]
        ) -> Task[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        def submit(
            self, feature: Literal["skin-simulation"], /, **params: Unpack[p.RunSkinSimulation]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["skin-tone-analysis"], /, **params: Unpack[p.RunSkinToneAnalysis]
        ) -> Task[m.SkinTone]: ...
        @overload
        def submit(self, feature: Literal["sod"], /, **params: Unpack[p.RunSod]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["sod/blur-background"], /, **params: Unpack[p.RunSodBlurBackground]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["sod/change-background"], /, **params: Unpack[p.RunSodChangeBackground]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["teeth-whiten"], /, **params: Unpack[p.RunTeethWhiten]
        ) -> Task[m.TimedFileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["teeth-whiten/pre-process"], /, **params: Unpack[p.RunTeethWhitenPreProcess]
        ) -> Task[m.BoxesResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["text-to-image"], /, **params: Unpack[p.RunTextToImage]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["text-to-image/youcam"], /, **params: Unpack[p.RunTextToImageYoucam]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["text-to-video/youcam"], /, **params: Unpack[p.RunTextToVideoYoucam]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(self, feature: Literal["video-sr"], /, **params: Unpack[p.RunVideoSr]) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["video-trans"], /, **params: Unpack[p.RunVideoTrans]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["wmk-removal"], /, **params: Unpack[p.RunWmkRemoval]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/ai-avatar"], /, **params: Unpack[p.RunAiAvatarV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/ai-studio"], /, **params: Unpack[p.RunAiStudioV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/cloth"], /, **params: Unpack[p.RunClothV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/colorize"], /, **params: Unpack[p.RunColorizeV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/colorize/color-correct"], /, **params: Unpack[p.RunColorizeColorCorrectV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/enhance"], /, **params: Unpack[p.RunEnhanceV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/fabric"], /, **params: Unpack[p.RunFabricV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/face-attr-analysis"], /, **params: Unpack[p.RunFaceAttrAnalysisV1_0]
        ) -> Task[list[m.FaceAnalysisActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/face-swap"], /, **params: Unpack[p.RunFaceSwapV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/face-swap-vid"], /, **params: Unpack[p.RunFaceSwapVidV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/face-swap/pre-process"], /, **params: Unpack[p.RunFaceSwapPreProcessV1_0]
        ) -> Task[list[m.FoundFacesResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-bang"], /, **params: Unpack[p.RunHairBangV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-color"], /, **params: Unpack[p.RunHairColorV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-curl"], /, **params: Unpack[p.RunHairCurlV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-ext"], /, **params: Unpack[p.RunHairExtV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-style"], /, **params: Unpack[p.RunHairStyleV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/hair-vol"], /, **params: Unpack[p.RunHairVolV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/headshot"], /, **params: Unpack[p.RunHeadshotV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/image-to-video"], /, **params: Unpack[p.RunImageToVideoV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/lighting"], /, **params: Unpack[p.RunLightingV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/mu-transfer"], /, **params: Unpack[p.RunMuTransferV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/obj-removal"], /, **params: Unpack[p.RunObjRemovalV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/obj-replace"], /, **params: Unpack[p.RunObjReplaceV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/out-paint"], /, **params: Unpack[p.RunOutPaintV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/skin-analysis"], /, **params: Unpack[p.RunSkinAnalysisV1_0]
        ) -> Task[list[m.SkinAnalysisActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/sod"], /, **params: Unpack[p.RunSodV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/sod/blur-background"], /, **params: Unpack[p.RunSodBlurBackgroundV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/sod/change-background"], /, **params: Unpack[p.RunSodChangeBackgroundV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/text-to-image"], /, **params: Unpack[p.RunTextToImageV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/video-sr"], /, **params: Unpack[p.RunVideoSrV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v1.0/video-trans"], /, **params: Unpack[p.RunVideoTransV1_0]
        ) -> Task[list[m.ActionResultV1]]: ...
        @overload
        def submit(
            self, feature: Literal["v2.0/hair-transfer"], /, **params: Unpack[p.RunHairTransferV2_0]
        ) -> Task[m.FileResultV2]: ...
        @overload
        def submit(
            self, feature: Literal["v2.0/skin-analysis"], /, **params: Unpack[p.RunSkinAnalysisV2_0]
        ) -> Task[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        def submit(
            self, feature: Literal["v3.0/cloth"], /, **params: Unpack[p.RunClothV3_0]
        ) -> Task[m.FileResultV2]: ...

    def submit(self, feature: str, /, **params: Any) -> Task[Any]:
        """Uploads the files, starts the task and returns it without waiting; `wait` on it gives the result.

        Raises what `run` does before the task has started. A V1 task that nobody checks for 10 s is lost.
        """
        return self._submit(feature, params)

    @abstractmethod
    def _submit(self, feature: str, params: Mapping[str, Any]) -> Task[Any]:
        """The task that was started."""

    if TYPE_CHECKING:

        @overload
        def map(
            self,
            feature: Literal["2d-vto/bracelet"],
            jobs: Iterable[p.Run2dVtoBracelet],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/earring"],
            jobs: Iterable[p.Run2dVtoEarring],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/necklace"],
            jobs: Iterable[p.Run2dVtoNecklace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/ring"],
            jobs: Iterable[p.Run2dVtoRing],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/watch"],
            jobs: Iterable[p.Run2dVtoWatch],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["abs-shape"],
            jobs: Iterable[p.RunAbsShape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["aging"],
            jobs: Iterable[p.RunAging],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.AgingResults]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-avatar"],
            jobs: Iterable[p.RunAiAvatar],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-nail"],
            jobs: Iterable[p.RunAiNail],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-smile"],
            jobs: Iterable[p.RunAiSmile],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-studio"],
            jobs: Iterable[p.RunAiStudio],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultsV2]]]: ...
        @overload
        def map(
            self, feature: Literal["bag"], jobs: Iterable[p.RunBag], /, *, concurrency: int = ..., timeout: float = ...
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["beard-style"],
            jobs: Iterable[p.RunBeardStyle],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-blur"],
            jobs: Iterable[p.RunBgBlur],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-replace"],
            jobs: Iterable[p.RunBgReplace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-replace-vid"],
            jobs: Iterable[p.RunBgReplaceVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["body-reshape"],
            jobs: Iterable[p.RunBodyReshape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BodyReshapeResults]]]: ...
        @overload
        def map(
            self,
            feature: Literal["body-reshape/pre-process"],
            jobs: Iterable[p.RunBodyReshapePreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["breast-shape"],
            jobs: Iterable[p.RunBreastShape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth"],
            jobs: Iterable[p.RunCloth],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth-v3"],
            jobs: Iterable[p.RunClothV3],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth-v4"],
            jobs: Iterable[p.RunClothV4],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["colorize"],
            jobs: Iterable[p.RunColorize],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["colorize/color-correct"],
            jobs: Iterable[p.RunColorizeColorCorrect],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["enhance"],
            jobs: Iterable[p.RunEnhance],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["eye-color-vto"],
            jobs: Iterable[p.RunEyeColorVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fabric"],
            jobs: Iterable[p.RunFabric],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-attr-analysis"],
            jobs: Iterable[p.RunFaceAttrAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FaceAnalysis]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-lift"],
            jobs: Iterable[p.RunFaceLift],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-lift/pre-process"],
            jobs: Iterable[p.RunFaceLiftPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-reshape"],
            jobs: Iterable[p.RunFaceReshape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-reshape/pre-process"],
            jobs: Iterable[p.RunFaceReshapePreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap"],
            jobs: Iterable[p.RunFaceSwap],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap-vid"],
            jobs: Iterable[p.RunFaceSwapVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap/pre-process"],
            jobs: Iterable[p.RunFaceSwapPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FoundFaces]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fitzpatrick-scale-analyzer"],
            jobs: Iterable[p.RunFitzpatrickScaleAnalyzer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FitzpatrickType]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            jobs: Iterable[p.RunFitzpatrickScaleAnalyzerPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["generative-fill"],
            jobs: Iterable[p.RunGenerativeFill],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-bang"],
            jobs: Iterable[p.RunHairBang],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-color"],
            jobs: Iterable[p.RunHairColor],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-curl"],
            jobs: Iterable[p.RunHairCurl],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-density-detection"],
            jobs: Iterable[p.RunHairDensityDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.HairDensityResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-ext"],
            jobs: Iterable[p.RunHairExt],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-frizziness-detection"],
            jobs: Iterable[p.RunHairFrizzinessDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.HairFrizzinessResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-length-detection"],
            jobs: Iterable[p.RunHairLengthDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.HairLengthResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-style"],
            jobs: Iterable[p.RunHairStyle],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-transfer"],
            jobs: Iterable[p.RunHairTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-type-detection"],
            jobs: Iterable[p.RunHairTypeDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.HairTypeResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-vol"],
            jobs: Iterable[p.RunHairVol],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self, feature: Literal["hat"], jobs: Iterable[p.RunHat], /, *, concurrency: int = ..., timeout: float = ...
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["headshot"],
            jobs: Iterable[p.RunHeadshot],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-image/youcam"],
            jobs: Iterable[p.RunImageToImageYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-video"],
            jobs: Iterable[p.RunImageToVideo],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-video/youcam"],
            jobs: Iterable[p.RunImageToVideoYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["lighting"],
            jobs: Iterable[p.RunLighting],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["look-vto"],
            jobs: Iterable[p.RunLookVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["makeup-vto"],
            jobs: Iterable[p.RunMakeupVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["mu-transfer"],
            jobs: Iterable[p.RunMuTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["nail-vto"],
            jobs: Iterable[p.RunNailVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-rem-vid"],
            jobs: Iterable[p.RunObjRemVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-removal"],
            jobs: Iterable[p.RunObjRemoval],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-replace"],
            jobs: Iterable[p.RunObjReplace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["out-paint"],
            jobs: Iterable[p.RunOutPaint],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["scarf"],
            jobs: Iterable[p.RunScarf],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["shoes"],
            jobs: Iterable[p.RunShoes],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["shoes-transfer"],
            jobs: Iterable[p.RunShoesTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.SkinAnalysisScores | m.SkinAnalysisZip]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-simulation"],
            jobs: Iterable[p.RunSkinSimulation],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-tone-analysis"],
            jobs: Iterable[p.RunSkinToneAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.SkinTone]]]: ...
        @overload
        def map(
            self, feature: Literal["sod"], jobs: Iterable[p.RunSod], /, *, concurrency: int = ..., timeout: float = ...
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["sod/blur-background"],
            jobs: Iterable[p.RunSodBlurBackground],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["sod/change-background"],
            jobs: Iterable[p.RunSodChangeBackground],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["teeth-whiten"],
            jobs: Iterable[p.RunTeethWhiten],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["teeth-whiten/pre-process"],
            jobs: Iterable[p.RunTeethWhitenPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-image"],
            jobs: Iterable[p.RunTextToImage],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-image/youcam"],
            jobs: Iterable[p.RunTextToImageYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-video/youcam"],
            jobs: Iterable[p.RunTextToVideoYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["video-sr"],
            jobs: Iterable[p.RunVideoSr],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["video-trans"],
            jobs: Iterable[p.RunVideoTrans],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["wmk-removal"],
            jobs: Iterable[p.RunWmkRemoval],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/ai-avatar"],
            jobs: Iterable[p.RunAiAvatarV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/ai-studio"],
            jobs: Iterable[p.RunAiStudioV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/cloth"],
            jobs: Iterable[p.RunClothV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/colorize"],
            jobs: Iterable[p.RunColorizeV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/colorize/color-correct"],
            jobs: Iterable[p.RunColorizeColorCorrectV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/enhance"],
            jobs: Iterable[p.RunEnhanceV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/fabric"],
            jobs: Iterable[p.RunFabricV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-attr-analysis"],
            jobs: Iterable[p.RunFaceAttrAnalysisV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.FaceAnalysisActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap"],
            jobs: Iterable[p.RunFaceSwapV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap-vid"],
            jobs: Iterable[p.RunFaceSwapVidV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap/pre-process"],
            jobs: Iterable[p.RunFaceSwapPreProcessV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.FoundFacesResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-bang"],
            jobs: Iterable[p.RunHairBangV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-color"],
            jobs: Iterable[p.RunHairColorV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-curl"],
            jobs: Iterable[p.RunHairCurlV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-ext"],
            jobs: Iterable[p.RunHairExtV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-style"],
            jobs: Iterable[p.RunHairStyleV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-vol"],
            jobs: Iterable[p.RunHairVolV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/headshot"],
            jobs: Iterable[p.RunHeadshotV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/image-to-video"],
            jobs: Iterable[p.RunImageToVideoV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/lighting"],
            jobs: Iterable[p.RunLightingV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/mu-transfer"],
            jobs: Iterable[p.RunMuTransferV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/obj-removal"],
            jobs: Iterable[p.RunObjRemovalV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/obj-replace"],
            jobs: Iterable[p.RunObjReplaceV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/out-paint"],
            jobs: Iterable[p.RunOutPaintV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysisV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.SkinAnalysisActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod"],
            jobs: Iterable[p.RunSodV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod/blur-background"],
            jobs: Iterable[p.RunSodBlurBackgroundV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod/change-background"],
            jobs: Iterable[p.RunSodChangeBackgroundV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/text-to-image"],
            jobs: Iterable[p.RunTextToImageV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/video-sr"],
            jobs: Iterable[p.RunVideoSrV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/video-trans"],
            jobs: Iterable[p.RunVideoTransV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v2.0/hair-transfer"],
            jobs: Iterable[p.RunHairTransferV2_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v2.0/skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysisV2_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.SkinAnalysisScores | m.SkinAnalysisZip]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v3.0/cloth"],
            jobs: Iterable[p.RunClothV3_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> Iterator[Outcome[Result[m.FileResultV2]]]: ...

    def map(
        self,
        feature: str,
        jobs: Iterable[Mapping[str, Any]],
        /,
        *,
        concurrency: int = CONCURRENCY,
        timeout: float = WAIT_S,
    ) -> Iterator[Outcome[Result[Any]]]:
        """Runs the feature once for each job, `concurrency` of them at a time; a job is the parameters of one run.

        Yields an outcome for each, with its job, and either its result or the error that it ended with: what `run`
        raises for one job is in its outcome and does not stop the others. `timeout` is in seconds, for each job.
        Raises UnknownFeature.
        """
        return self._map(feature, jobs, concurrency, timeout)

    @abstractmethod
    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> Iterator[Outcome[Result[Any]]]:
        """The outcomes."""


class AsyncCalls(Prices):
    """Calls for asyncio."""

    if TYPE_CHECKING:

        @overload
        async def run(
            self, feature: Literal["2d-vto/bracelet"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoBracelet]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["2d-vto/earring"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoEarring]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["2d-vto/necklace"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoNecklace]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["2d-vto/ring"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoRing]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["2d-vto/watch"], /, *, timeout: float = ..., **params: Unpack[p.Run2dVtoWatch]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["abs-shape"], /, *, timeout: float = ..., **params: Unpack[p.RunAbsShape]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["aging"], /, *, timeout: float = ..., **params: Unpack[p.RunAging]
        ) -> AsyncResult[m.AgingResults]: ...
        @overload
        async def run(
            self, feature: Literal["ai-avatar"], /, *, timeout: float = ..., **params: Unpack[p.RunAiAvatar]
        ) -> AsyncResult[m.FileResultsV2]: ...
        @overload
        async def run(
            self, feature: Literal["ai-nail"], /, *, timeout: float = ..., **params: Unpack[p.RunAiNail]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["ai-smile"], /, *, timeout: float = ..., **params: Unpack[p.RunAiSmile]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["ai-studio"], /, *, timeout: float = ..., **params: Unpack[p.RunAiStudio]
        ) -> AsyncResult[m.FileResultsV2]: ...
        @overload
        async def run(
            self, feature: Literal["bag"], /, *, timeout: float = ..., **params: Unpack[p.RunBag]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["beard-style"], /, *, timeout: float = ..., **params: Unpack[p.RunBeardStyle]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["bg-blur"], /, *, timeout: float = ..., **params: Unpack[p.RunBgBlur]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["bg-replace"], /, *, timeout: float = ..., **params: Unpack[p.RunBgReplace]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["bg-replace-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunBgReplaceVid]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["body-reshape"], /, *, timeout: float = ..., **params: Unpack[p.RunBodyReshape]
        ) -> AsyncResult[m.BodyReshapeResults]: ...
        @overload
        async def run(
            self,
            feature: Literal["body-reshape/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunBodyReshapePreProcess],
        ) -> AsyncResult[m.BoxesResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["breast-shape"], /, *, timeout: float = ..., **params: Unpack[p.RunBreastShape]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunCloth]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["cloth-v3"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV3]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["cloth-v4"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV4]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["colorize"], /, *, timeout: float = ..., **params: Unpack[p.RunColorize]
        ) -> AsyncResult[m.FileResultsV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["colorize/color-correct"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunColorizeColorCorrect],
        ) -> AsyncResult[m.FileResultsV2]: ...
        @overload
        async def run(
            self, feature: Literal["enhance"], /, *, timeout: float = ..., **params: Unpack[p.RunEnhance]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["eye-color-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunEyeColorVto]
        ) -> AsyncResult[m.TimedFileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["fabric"], /, *, timeout: float = ..., **params: Unpack[p.RunFabric]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["face-attr-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceAttrAnalysis],
        ) -> AsyncResult[m.FaceAnalysis]: ...
        @overload
        async def run(
            self, feature: Literal["face-lift"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceLift]
        ) -> AsyncResult[m.TimedFileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["face-lift/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceLiftPreProcess],
        ) -> AsyncResult[m.BoxesResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["face-reshape"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceReshape]
        ) -> AsyncResult[m.TimedFileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["face-reshape/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceReshapePreProcess],
        ) -> AsyncResult[m.BoxesResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["face-swap"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwap]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["face-swap-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwapVid]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["face-swap/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapPreProcess],
        ) -> AsyncResult[m.FoundFaces]: ...
        @overload
        async def run(
            self,
            feature: Literal["fitzpatrick-scale-analyzer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzer],
        ) -> AsyncResult[m.FitzpatrickType]: ...
        @overload
        async def run(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzerPreProcess],
        ) -> AsyncResult[m.BoxesResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["generative-fill"], /, *, timeout: float = ..., **params: Unpack[p.RunGenerativeFill]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["hair-bang"], /, *, timeout: float = ..., **params: Unpack[p.RunHairBang]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["hair-color"], /, *, timeout: float = ..., **params: Unpack[p.RunHairColor]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["hair-curl"], /, *, timeout: float = ..., **params: Unpack[p.RunHairCurl]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["hair-density-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairDensityDetection],
        ) -> AsyncResult[m.HairDensityResult]: ...
        @overload
        async def run(
            self, feature: Literal["hair-ext"], /, *, timeout: float = ..., **params: Unpack[p.RunHairExt]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["hair-frizziness-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairFrizzinessDetection],
        ) -> AsyncResult[m.HairFrizzinessResult]: ...
        @overload
        async def run(
            self,
            feature: Literal["hair-length-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairLengthDetection],
        ) -> AsyncResult[m.HairLengthResult]: ...
        @overload
        async def run(
            self, feature: Literal["hair-style"], /, *, timeout: float = ..., **params: Unpack[p.RunHairStyle]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["hair-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunHairTransfer]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["hair-type-detection"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairTypeDetection],
        ) -> AsyncResult[m.HairTypeResult]: ...
        @overload
        async def run(
            self, feature: Literal["hair-vol"], /, *, timeout: float = ..., **params: Unpack[p.RunHairVol]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["hat"], /, *, timeout: float = ..., **params: Unpack[p.RunHat]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["headshot"], /, *, timeout: float = ..., **params: Unpack[p.RunHeadshot]
        ) -> AsyncResult[m.FileResultsV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["image-to-image/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToImageYoucam],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["image-to-video"], /, *, timeout: float = ..., **params: Unpack[p.RunImageToVideo]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["image-to-video/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToVideoYoucam],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["lighting"], /, *, timeout: float = ..., **params: Unpack[p.RunLighting]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["look-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunLookVto]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["makeup-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunMakeupVto]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["mu-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunMuTransfer]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["nail-vto"], /, *, timeout: float = ..., **params: Unpack[p.RunNailVto]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["obj-rem-vid"], /, *, timeout: float = ..., **params: Unpack[p.RunObjRemVid]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["obj-removal"], /, *, timeout: float = ..., **params: Unpack[p.RunObjRemoval]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["obj-replace"], /, *, timeout: float = ..., **params: Unpack[p.RunObjReplace]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["out-paint"], /, *, timeout: float = ..., **params: Unpack[p.RunOutPaint]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["scarf"], /, *, timeout: float = ..., **params: Unpack[p.RunScarf]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["shoes"], /, *, timeout: float = ..., **params: Unpack[p.RunShoes]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["shoes-transfer"], /, *, timeout: float = ..., **params: Unpack[p.RunShoesTransfer]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["skin-analysis"], /, *, timeout: float = ..., **params: Unpack[p.RunSkinAnalysis]
        ) -> AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        async def run(
            self, feature: Literal["skin-simulation"], /, *, timeout: float = ..., **params: Unpack[p.RunSkinSimulation]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["skin-tone-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinToneAnalysis],
        ) -> AsyncResult[m.SkinTone]: ...
        @overload
        async def run(
            self, feature: Literal["sod"], /, *, timeout: float = ..., **params: Unpack[p.RunSod]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["sod/blur-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodBlurBackground],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["sod/change-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodChangeBackground],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["teeth-whiten"], /, *, timeout: float = ..., **params: Unpack[p.RunTeethWhiten]
        ) -> AsyncResult[m.TimedFileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["teeth-whiten/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTeethWhitenPreProcess],
        ) -> AsyncResult[m.BoxesResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["text-to-image"], /, *, timeout: float = ..., **params: Unpack[p.RunTextToImage]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["text-to-image/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToImageYoucam],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["text-to-video/youcam"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToVideoYoucam],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["video-sr"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoSr]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["video-trans"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoTrans]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["wmk-removal"], /, *, timeout: float = ..., **params: Unpack[p.RunWmkRemoval]
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/ai-avatar"], /, *, timeout: float = ..., **params: Unpack[p.RunAiAvatarV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/ai-studio"], /, *, timeout: float = ..., **params: Unpack[p.RunAiStudioV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/colorize"], /, *, timeout: float = ..., **params: Unpack[p.RunColorizeV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/colorize/color-correct"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunColorizeColorCorrectV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/enhance"], /, *, timeout: float = ..., **params: Unpack[p.RunEnhanceV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/fabric"], /, *, timeout: float = ..., **params: Unpack[p.RunFabricV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/face-attr-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceAttrAnalysisV1_0],
        ) -> AsyncResult[list[m.FaceAnalysisActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/face-swap"], /, *, timeout: float = ..., **params: Unpack[p.RunFaceSwapV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/face-swap-vid"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapVidV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/face-swap/pre-process"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunFaceSwapPreProcessV1_0],
        ) -> AsyncResult[list[m.FoundFacesResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-bang"], /, *, timeout: float = ..., **params: Unpack[p.RunHairBangV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-color"], /, *, timeout: float = ..., **params: Unpack[p.RunHairColorV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-curl"], /, *, timeout: float = ..., **params: Unpack[p.RunHairCurlV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-ext"], /, *, timeout: float = ..., **params: Unpack[p.RunHairExtV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-style"], /, *, timeout: float = ..., **params: Unpack[p.RunHairStyleV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/hair-vol"], /, *, timeout: float = ..., **params: Unpack[p.RunHairVolV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/headshot"], /, *, timeout: float = ..., **params: Unpack[p.RunHeadshotV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/image-to-video"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunImageToVideoV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/lighting"], /, *, timeout: float = ..., **params: Unpack[p.RunLightingV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/mu-transfer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunMuTransferV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/obj-removal"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunObjRemovalV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/obj-replace"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunObjReplaceV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/out-paint"], /, *, timeout: float = ..., **params: Unpack[p.RunOutPaintV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/skin-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinAnalysisV1_0],
        ) -> AsyncResult[list[m.SkinAnalysisActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/sod"], /, *, timeout: float = ..., **params: Unpack[p.RunSodV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/sod/blur-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodBlurBackgroundV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/sod/change-background"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSodChangeBackgroundV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/text-to-image"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunTextToImageV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self, feature: Literal["v1.0/video-sr"], /, *, timeout: float = ..., **params: Unpack[p.RunVideoSrV1_0]
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v1.0/video-trans"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunVideoTransV1_0],
        ) -> AsyncResult[list[m.ActionResultV1]]: ...
        @overload
        async def run(
            self,
            feature: Literal["v2.0/hair-transfer"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunHairTransferV2_0],
        ) -> AsyncResult[m.FileResultV2]: ...
        @overload
        async def run(
            self,
            feature: Literal["v2.0/skin-analysis"],
            /,
            *,
            timeout: float = ...,
            **params: Unpack[p.RunSkinAnalysisV2_0],
        ) -> AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        async def run(
            self, feature: Literal["v3.0/cloth"], /, *, timeout: float = ..., **params: Unpack[p.RunClothV3_0]
        ) -> AsyncResult[m.FileResultV2]: ...

    async def run(self, feature: str, /, *, timeout: float = WAIT_S, **params: Any) -> AsyncResult[Any]:
        """Uploads the files, starts the task, waits for its end and returns its result.

        A file is a path, an address, bytes, an open binary file, or what `upload` returned. `timeout` is in seconds,
        counted from the start of the task.

        Raises UnknownFeature, and TypeError for parameters that do not fit, before anything is sent; OSError or
        ValueError for a file that cannot be used; TransferError when the storage refuses it; InvalidRequest,
        InsufficientUnits, InvalidCredentials, RateLimited or ServiceError (all ApiError) when the service refuses;
        BudgetExceeded; ServiceUnreachable; RunUnclear when a run was sent and its answer lost; TaskFailed when the
        engine fails, which costs nothing; TaskLost; TaskNotFinished when the time is up, and the task goes on.
        """
        return await self._run(feature, params, timeout)

    @abstractmethod
    async def _run(self, feature: str, params: Mapping[str, Any], timeout: float) -> AsyncResult[Any]:
        """The result of a run."""

    if TYPE_CHECKING:

        @overload
        async def submit(
            self, feature: Literal["2d-vto/bracelet"], /, **params: Unpack[p.Run2dVtoBracelet]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["2d-vto/earring"], /, **params: Unpack[p.Run2dVtoEarring]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["2d-vto/necklace"], /, **params: Unpack[p.Run2dVtoNecklace]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["2d-vto/ring"], /, **params: Unpack[p.Run2dVtoRing]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["2d-vto/watch"], /, **params: Unpack[p.Run2dVtoWatch]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["abs-shape"], /, **params: Unpack[p.RunAbsShape]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["aging"], /, **params: Unpack[p.RunAging]
        ) -> AsyncTask[m.AgingResults]: ...
        @overload
        async def submit(
            self, feature: Literal["ai-avatar"], /, **params: Unpack[p.RunAiAvatar]
        ) -> AsyncTask[m.FileResultsV2]: ...
        @overload
        async def submit(
            self, feature: Literal["ai-nail"], /, **params: Unpack[p.RunAiNail]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["ai-smile"], /, **params: Unpack[p.RunAiSmile]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["ai-studio"], /, **params: Unpack[p.RunAiStudio]
        ) -> AsyncTask[m.FileResultsV2]: ...
        @overload
        async def submit(self, feature: Literal["bag"], /, **params: Unpack[p.RunBag]) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["beard-style"], /, **params: Unpack[p.RunBeardStyle]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["bg-blur"], /, **params: Unpack[p.RunBgBlur]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["bg-replace"], /, **params: Unpack[p.RunBgReplace]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["bg-replace-vid"], /, **params: Unpack[p.RunBgReplaceVid]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["body-reshape"], /, **params: Unpack[p.RunBodyReshape]
        ) -> AsyncTask[m.BodyReshapeResults]: ...
        @overload
        async def submit(
            self, feature: Literal["body-reshape/pre-process"], /, **params: Unpack[p.RunBodyReshapePreProcess]
        ) -> AsyncTask[m.BoxesResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["breast-shape"], /, **params: Unpack[p.RunBreastShape]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["cloth"], /, **params: Unpack[p.RunCloth]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["cloth-v3"], /, **params: Unpack[p.RunClothV3]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["cloth-v4"], /, **params: Unpack[p.RunClothV4]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["colorize"], /, **params: Unpack[p.RunColorize]
        ) -> AsyncTask[m.FileResultsV2]: ...
        @overload
        async def submit(
            self, feature: Literal["colorize/color-correct"], /, **params: Unpack[p.RunColorizeColorCorrect]
        ) -> AsyncTask[m.FileResultsV2]: ...
        @overload
        async def submit(
            self, feature: Literal["enhance"], /, **params: Unpack[p.RunEnhance]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["eye-color-vto"], /, **params: Unpack[p.RunEyeColorVto]
        ) -> AsyncTask[m.TimedFileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["fabric"], /, **params: Unpack[p.RunFabric]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-attr-analysis"], /, **params: Unpack[p.RunFaceAttrAnalysis]
        ) -> AsyncTask[m.FaceAnalysis]: ...
        @overload
        async def submit(
            self, feature: Literal["face-lift"], /, **params: Unpack[p.RunFaceLift]
        ) -> AsyncTask[m.TimedFileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-lift/pre-process"], /, **params: Unpack[p.RunFaceLiftPreProcess]
        ) -> AsyncTask[m.BoxesResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-reshape"], /, **params: Unpack[p.RunFaceReshape]
        ) -> AsyncTask[m.TimedFileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-reshape/pre-process"], /, **params: Unpack[p.RunFaceReshapePreProcess]
        ) -> AsyncTask[m.BoxesResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-swap"], /, **params: Unpack[p.RunFaceSwap]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-swap-vid"], /, **params: Unpack[p.RunFaceSwapVid]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["face-swap/pre-process"], /, **params: Unpack[p.RunFaceSwapPreProcess]
        ) -> AsyncTask[m.FoundFaces]: ...
        @overload
        async def submit(
            self, feature: Literal["fitzpatrick-scale-analyzer"], /, **params: Unpack[p.RunFitzpatrickScaleAnalyzer]
        ) -> AsyncTask[m.FitzpatrickType]: ...
        @overload
        async def submit(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            /,
            **params: Unpack[p.RunFitzpatrickScaleAnalyzerPreProcess],
        ) -> AsyncTask[m.BoxesResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["generative-fill"], /, **params: Unpack[p.RunGenerativeFill]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-bang"], /, **params: Unpack[p.RunHairBang]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-color"], /, **params: Unpack[p.RunHairColor]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-curl"], /, **params: Unpack[p.RunHairCurl]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-density-detection"], /, **params: Unpack[p.RunHairDensityDetection]
        ) -> AsyncTask[m.HairDensityResult]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-ext"], /, **params: Unpack[p.RunHairExt]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-frizziness-detection"], /, **params: Unpack[p.RunHairFrizzinessDetection]
        ) -> AsyncTask[m.HairFrizzinessResult]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-length-detection"], /, **params: Unpack[p.RunHairLengthDetection]
        ) -> AsyncTask[m.HairLengthResult]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-style"], /, **params: Unpack[p.RunHairStyle]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-transfer"], /, **params: Unpack[p.RunHairTransfer]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-type-detection"], /, **params: Unpack[p.RunHairTypeDetection]
        ) -> AsyncTask[m.HairTypeResult]: ...
        @overload
        async def submit(
            self, feature: Literal["hair-vol"], /, **params: Unpack[p.RunHairVol]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(self, feature: Literal["hat"], /, **params: Unpack[p.RunHat]) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["headshot"], /, **params: Unpack[p.RunHeadshot]
        ) -> AsyncTask[m.FileResultsV2]: ...
        @overload
        async def submit(
            self, feature: Literal["image-to-image/youcam"], /, **params: Unpack[p.RunImageToImageYoucam]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["image-to-video"], /, **params: Unpack[p.RunImageToVideo]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["image-to-video/youcam"], /, **params: Unpack[p.RunImageToVideoYoucam]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["lighting"], /, **params: Unpack[p.RunLighting]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["look-vto"], /, **params: Unpack[p.RunLookVto]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["makeup-vto"], /, **params: Unpack[p.RunMakeupVto]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["mu-transfer"], /, **params: Unpack[p.RunMuTransfer]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["nail-vto"], /, **params: Unpack[p.RunNailVto]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["obj-rem-vid"], /, **params: Unpack[p.RunObjRemVid]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["obj-removal"], /, **params: Unpack[p.RunObjRemoval]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["obj-replace"], /, **params: Unpack[p.RunObjReplace]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["out-paint"], /, **params: Unpack[p.RunOutPaint]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["scarf"], /, **params: Unpack[p.RunScarf]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["shoes"], /, **params: Unpack[p.RunShoes]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["shoes-transfer"], /, **params: Unpack[p.RunShoesTransfer]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["skin-analysis"], /, **params: Unpack[p.RunSkinAnalysis]
        ) -> AsyncTask[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        async def submit(
            self, feature: Literal["skin-simulation"], /, **params: Unpack[p.RunSkinSimulation]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["skin-tone-analysis"], /, **params: Unpack[p.RunSkinToneAnalysis]
        ) -> AsyncTask[m.SkinTone]: ...
        @overload
        async def submit(self, feature: Literal["sod"], /, **params: Unpack[p.RunSod]) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["sod/blur-background"], /, **params: Unpack[p.RunSodBlurBackground]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["sod/change-background"], /, **params: Unpack[p.RunSodChangeBackground]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["teeth-whiten"], /, **params: Unpack[p.RunTeethWhiten]
        ) -> AsyncTask[m.TimedFileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["teeth-whiten/pre-process"], /, **params: Unpack[p.RunTeethWhitenPreProcess]
        ) -> AsyncTask[m.BoxesResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["text-to-image"], /, **params: Unpack[p.RunTextToImage]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["text-to-image/youcam"], /, **params: Unpack[p.RunTextToImageYoucam]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["text-to-video/youcam"], /, **params: Unpack[p.RunTextToVideoYoucam]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["video-sr"], /, **params: Unpack[p.RunVideoSr]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["video-trans"], /, **params: Unpack[p.RunVideoTrans]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["wmk-removal"], /, **params: Unpack[p.RunWmkRemoval]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/ai-avatar"], /, **params: Unpack[p.RunAiAvatarV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/ai-studio"], /, **params: Unpack[p.RunAiStudioV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/cloth"], /, **params: Unpack[p.RunClothV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/colorize"], /, **params: Unpack[p.RunColorizeV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/colorize/color-correct"], /, **params: Unpack[p.RunColorizeColorCorrectV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/enhance"], /, **params: Unpack[p.RunEnhanceV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/fabric"], /, **params: Unpack[p.RunFabricV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/face-attr-analysis"], /, **params: Unpack[p.RunFaceAttrAnalysisV1_0]
        ) -> AsyncTask[list[m.FaceAnalysisActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/face-swap"], /, **params: Unpack[p.RunFaceSwapV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/face-swap-vid"], /, **params: Unpack[p.RunFaceSwapVidV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/face-swap/pre-process"], /, **params: Unpack[p.RunFaceSwapPreProcessV1_0]
        ) -> AsyncTask[list[m.FoundFacesResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-bang"], /, **params: Unpack[p.RunHairBangV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-color"], /, **params: Unpack[p.RunHairColorV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-curl"], /, **params: Unpack[p.RunHairCurlV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-ext"], /, **params: Unpack[p.RunHairExtV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-style"], /, **params: Unpack[p.RunHairStyleV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/hair-vol"], /, **params: Unpack[p.RunHairVolV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/headshot"], /, **params: Unpack[p.RunHeadshotV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/image-to-video"], /, **params: Unpack[p.RunImageToVideoV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/lighting"], /, **params: Unpack[p.RunLightingV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/mu-transfer"], /, **params: Unpack[p.RunMuTransferV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/obj-removal"], /, **params: Unpack[p.RunObjRemovalV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/obj-replace"], /, **params: Unpack[p.RunObjReplaceV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/out-paint"], /, **params: Unpack[p.RunOutPaintV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/skin-analysis"], /, **params: Unpack[p.RunSkinAnalysisV1_0]
        ) -> AsyncTask[list[m.SkinAnalysisActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/sod"], /, **params: Unpack[p.RunSodV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/sod/blur-background"], /, **params: Unpack[p.RunSodBlurBackgroundV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/sod/change-background"], /, **params: Unpack[p.RunSodChangeBackgroundV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/text-to-image"], /, **params: Unpack[p.RunTextToImageV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/video-sr"], /, **params: Unpack[p.RunVideoSrV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v1.0/video-trans"], /, **params: Unpack[p.RunVideoTransV1_0]
        ) -> AsyncTask[list[m.ActionResultV1]]: ...
        @overload
        async def submit(
            self, feature: Literal["v2.0/hair-transfer"], /, **params: Unpack[p.RunHairTransferV2_0]
        ) -> AsyncTask[m.FileResultV2]: ...
        @overload
        async def submit(
            self, feature: Literal["v2.0/skin-analysis"], /, **params: Unpack[p.RunSkinAnalysisV2_0]
        ) -> AsyncTask[m.SkinAnalysisScores | m.SkinAnalysisZip]: ...
        @overload
        async def submit(
            self, feature: Literal["v3.0/cloth"], /, **params: Unpack[p.RunClothV3_0]
        ) -> AsyncTask[m.FileResultV2]: ...

    async def submit(self, feature: str, /, **params: Any) -> AsyncTask[Any]:
        """Uploads the files, starts the task and returns it without waiting; `wait` on it gives the result.

        Raises what `run` does before the task has started. A V1 task that nobody checks for 10 s is lost.
        """
        return await self._submit(feature, params)

    @abstractmethod
    async def _submit(self, feature: str, params: Mapping[str, Any]) -> AsyncTask[Any]:
        """The task that was started."""

    if TYPE_CHECKING:

        @overload
        def map(
            self,
            feature: Literal["2d-vto/bracelet"],
            jobs: Iterable[p.Run2dVtoBracelet],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/earring"],
            jobs: Iterable[p.Run2dVtoEarring],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/necklace"],
            jobs: Iterable[p.Run2dVtoNecklace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/ring"],
            jobs: Iterable[p.Run2dVtoRing],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["2d-vto/watch"],
            jobs: Iterable[p.Run2dVtoWatch],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["abs-shape"],
            jobs: Iterable[p.RunAbsShape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["aging"],
            jobs: Iterable[p.RunAging],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.AgingResults]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-avatar"],
            jobs: Iterable[p.RunAiAvatar],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-nail"],
            jobs: Iterable[p.RunAiNail],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-smile"],
            jobs: Iterable[p.RunAiSmile],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["ai-studio"],
            jobs: Iterable[p.RunAiStudio],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultsV2]]]: ...
        @overload
        def map(
            self, feature: Literal["bag"], jobs: Iterable[p.RunBag], /, *, concurrency: int = ..., timeout: float = ...
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["beard-style"],
            jobs: Iterable[p.RunBeardStyle],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-blur"],
            jobs: Iterable[p.RunBgBlur],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-replace"],
            jobs: Iterable[p.RunBgReplace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["bg-replace-vid"],
            jobs: Iterable[p.RunBgReplaceVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["body-reshape"],
            jobs: Iterable[p.RunBodyReshape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BodyReshapeResults]]]: ...
        @overload
        def map(
            self,
            feature: Literal["body-reshape/pre-process"],
            jobs: Iterable[p.RunBodyReshapePreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["breast-shape"],
            jobs: Iterable[p.RunBreastShape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth"],
            jobs: Iterable[p.RunCloth],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth-v3"],
            jobs: Iterable[p.RunClothV3],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["cloth-v4"],
            jobs: Iterable[p.RunClothV4],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["colorize"],
            jobs: Iterable[p.RunColorize],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["colorize/color-correct"],
            jobs: Iterable[p.RunColorizeColorCorrect],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["enhance"],
            jobs: Iterable[p.RunEnhance],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["eye-color-vto"],
            jobs: Iterable[p.RunEyeColorVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fabric"],
            jobs: Iterable[p.RunFabric],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-attr-analysis"],
            jobs: Iterable[p.RunFaceAttrAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FaceAnalysis]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-lift"],
            jobs: Iterable[p.RunFaceLift],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-lift/pre-process"],
            jobs: Iterable[p.RunFaceLiftPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-reshape"],
            jobs: Iterable[p.RunFaceReshape],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-reshape/pre-process"],
            jobs: Iterable[p.RunFaceReshapePreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap"],
            jobs: Iterable[p.RunFaceSwap],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap-vid"],
            jobs: Iterable[p.RunFaceSwapVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["face-swap/pre-process"],
            jobs: Iterable[p.RunFaceSwapPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FoundFaces]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fitzpatrick-scale-analyzer"],
            jobs: Iterable[p.RunFitzpatrickScaleAnalyzer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FitzpatrickType]]]: ...
        @overload
        def map(
            self,
            feature: Literal["fitzpatrick-scale-analyzer/pre-process"],
            jobs: Iterable[p.RunFitzpatrickScaleAnalyzerPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["generative-fill"],
            jobs: Iterable[p.RunGenerativeFill],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-bang"],
            jobs: Iterable[p.RunHairBang],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-color"],
            jobs: Iterable[p.RunHairColor],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-curl"],
            jobs: Iterable[p.RunHairCurl],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-density-detection"],
            jobs: Iterable[p.RunHairDensityDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.HairDensityResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-ext"],
            jobs: Iterable[p.RunHairExt],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-frizziness-detection"],
            jobs: Iterable[p.RunHairFrizzinessDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.HairFrizzinessResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-length-detection"],
            jobs: Iterable[p.RunHairLengthDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.HairLengthResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-style"],
            jobs: Iterable[p.RunHairStyle],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-transfer"],
            jobs: Iterable[p.RunHairTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-type-detection"],
            jobs: Iterable[p.RunHairTypeDetection],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.HairTypeResult]]]: ...
        @overload
        def map(
            self,
            feature: Literal["hair-vol"],
            jobs: Iterable[p.RunHairVol],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self, feature: Literal["hat"], jobs: Iterable[p.RunHat], /, *, concurrency: int = ..., timeout: float = ...
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["headshot"],
            jobs: Iterable[p.RunHeadshot],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultsV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-image/youcam"],
            jobs: Iterable[p.RunImageToImageYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-video"],
            jobs: Iterable[p.RunImageToVideo],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["image-to-video/youcam"],
            jobs: Iterable[p.RunImageToVideoYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["lighting"],
            jobs: Iterable[p.RunLighting],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["look-vto"],
            jobs: Iterable[p.RunLookVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["makeup-vto"],
            jobs: Iterable[p.RunMakeupVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["mu-transfer"],
            jobs: Iterable[p.RunMuTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["nail-vto"],
            jobs: Iterable[p.RunNailVto],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-rem-vid"],
            jobs: Iterable[p.RunObjRemVid],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-removal"],
            jobs: Iterable[p.RunObjRemoval],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["obj-replace"],
            jobs: Iterable[p.RunObjReplace],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["out-paint"],
            jobs: Iterable[p.RunOutPaint],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["scarf"],
            jobs: Iterable[p.RunScarf],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["shoes"],
            jobs: Iterable[p.RunShoes],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["shoes-transfer"],
            jobs: Iterable[p.RunShoesTransfer],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-simulation"],
            jobs: Iterable[p.RunSkinSimulation],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["skin-tone-analysis"],
            jobs: Iterable[p.RunSkinToneAnalysis],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.SkinTone]]]: ...
        @overload
        def map(
            self, feature: Literal["sod"], jobs: Iterable[p.RunSod], /, *, concurrency: int = ..., timeout: float = ...
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["sod/blur-background"],
            jobs: Iterable[p.RunSodBlurBackground],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["sod/change-background"],
            jobs: Iterable[p.RunSodChangeBackground],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["teeth-whiten"],
            jobs: Iterable[p.RunTeethWhiten],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.TimedFileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["teeth-whiten/pre-process"],
            jobs: Iterable[p.RunTeethWhitenPreProcess],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.BoxesResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-image"],
            jobs: Iterable[p.RunTextToImage],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-image/youcam"],
            jobs: Iterable[p.RunTextToImageYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["text-to-video/youcam"],
            jobs: Iterable[p.RunTextToVideoYoucam],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["video-sr"],
            jobs: Iterable[p.RunVideoSr],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["video-trans"],
            jobs: Iterable[p.RunVideoTrans],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["wmk-removal"],
            jobs: Iterable[p.RunWmkRemoval],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/ai-avatar"],
            jobs: Iterable[p.RunAiAvatarV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/ai-studio"],
            jobs: Iterable[p.RunAiStudioV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/cloth"],
            jobs: Iterable[p.RunClothV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/colorize"],
            jobs: Iterable[p.RunColorizeV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/colorize/color-correct"],
            jobs: Iterable[p.RunColorizeColorCorrectV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/enhance"],
            jobs: Iterable[p.RunEnhanceV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/fabric"],
            jobs: Iterable[p.RunFabricV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-attr-analysis"],
            jobs: Iterable[p.RunFaceAttrAnalysisV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.FaceAnalysisActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap"],
            jobs: Iterable[p.RunFaceSwapV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap-vid"],
            jobs: Iterable[p.RunFaceSwapVidV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/face-swap/pre-process"],
            jobs: Iterable[p.RunFaceSwapPreProcessV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.FoundFacesResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-bang"],
            jobs: Iterable[p.RunHairBangV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-color"],
            jobs: Iterable[p.RunHairColorV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-curl"],
            jobs: Iterable[p.RunHairCurlV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-ext"],
            jobs: Iterable[p.RunHairExtV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-style"],
            jobs: Iterable[p.RunHairStyleV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/hair-vol"],
            jobs: Iterable[p.RunHairVolV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/headshot"],
            jobs: Iterable[p.RunHeadshotV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/image-to-video"],
            jobs: Iterable[p.RunImageToVideoV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/lighting"],
            jobs: Iterable[p.RunLightingV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/mu-transfer"],
            jobs: Iterable[p.RunMuTransferV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/obj-removal"],
            jobs: Iterable[p.RunObjRemovalV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/obj-replace"],
            jobs: Iterable[p.RunObjReplaceV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/out-paint"],
            jobs: Iterable[p.RunOutPaintV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysisV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.SkinAnalysisActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod"],
            jobs: Iterable[p.RunSodV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod/blur-background"],
            jobs: Iterable[p.RunSodBlurBackgroundV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/sod/change-background"],
            jobs: Iterable[p.RunSodChangeBackgroundV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/text-to-image"],
            jobs: Iterable[p.RunTextToImageV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/video-sr"],
            jobs: Iterable[p.RunVideoSrV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v1.0/video-trans"],
            jobs: Iterable[p.RunVideoTransV1_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[list[m.ActionResultV1]]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v2.0/hair-transfer"],
            jobs: Iterable[p.RunHairTransferV2_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v2.0/skin-analysis"],
            jobs: Iterable[p.RunSkinAnalysisV2_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.SkinAnalysisScores | m.SkinAnalysisZip]]]: ...
        @overload
        def map(
            self,
            feature: Literal["v3.0/cloth"],
            jobs: Iterable[p.RunClothV3_0],
            /,
            *,
            concurrency: int = ...,
            timeout: float = ...,
        ) -> AsyncIterator[Outcome[AsyncResult[m.FileResultV2]]]: ...

    def map(
        self,
        feature: str,
        jobs: Iterable[Mapping[str, Any]],
        /,
        *,
        concurrency: int = CONCURRENCY,
        timeout: float = WAIT_S,
    ) -> AsyncIterator[Outcome[AsyncResult[Any]]]:
        """Runs the feature once for each job, `concurrency` of them at a time; a job is the parameters of one run.

        Yields an outcome for each, with its job, and either its result or the error that it ended with: what `run`
        raises for one job is in its outcome and does not stop the others. `timeout` is in seconds, for each job.
        Raises UnknownFeature.
        """
        return self._map(feature, jobs, concurrency, timeout)

    @abstractmethod
    def _map(
        self, feature: str, jobs: Iterable[Mapping[str, Any]], concurrency: int, timeout: float
    ) -> AsyncIterator[Outcome[AsyncResult[Any]]]:
        """The outcomes."""
