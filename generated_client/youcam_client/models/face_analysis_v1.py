from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.face_analysis_v1_faceshape_type_0 import (
    FaceAnalysisV1FaceshapeType0,
    check_face_analysis_v1_faceshape_type_0,
)
from ..models.face_analysis_v1_lipshape_item_type_0 import (
    FaceAnalysisV1LipshapeItemType0,
    check_face_analysis_v1_lipshape_item_type_0,
)
from ..types import UNSET, Shape, Unset

T = TypeVar("T", bound="FaceAnalysisV1")


@_attrs_define
class FaceAnalysisV1:
    """What was asked for. A group that was not is an empty object or absent."""

    face_quality: FaceQuality | Unset = UNSET
    """ How well the photo suits an analysis. """
    cheekbone: FaceCheekbonesV1 | Unset = UNSET
    """ For `cheekbones`. """
    eyelid: FaceEyesV1 | Unset = UNSET
    """ For `eyelid`, `eyeAngle`, `eyeShape`, `eyeDistance` (setting) and `eyeSize`. """
    eyebrow: FaceEyebrowsV1 | Unset = UNSET
    """ For `eyebrowDistance` (gap), `eyebrowShape`, `eyebrowThickness` and `eyebrowShortness`. """
    faceshape: FaceAnalysisV1FaceshapeType0 | str | Unset = UNSET
    """ For `faceShape`. """
    lipshape: list[FaceAnalysisV1LipshapeItemType0 | str] | Unset = UNSET
    """ For `lipShape`; all that fit. """
    nose: FaceNose | Unset = UNSET
    """ For `noseWidth` and `noseLength`. """
    color: FaceColorsV1 | Unset = UNSET
    agegender: FaceAgeAndGender | Unset = UNSET
    """ For `age` and `gender`. """
    _shape: ClassVar[Shape] = Shape(
        required=frozenset([]),
        values={},
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        face_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_quality, Unset):
            face_quality = self.face_quality.to_dict()

        cheekbone: dict[str, Any] | Unset = UNSET
        if not isinstance(self.cheekbone, Unset):
            cheekbone = self.cheekbone.to_dict()

        eyelid: dict[str, Any] | Unset = UNSET
        if not isinstance(self.eyelid, Unset):
            eyelid = self.eyelid.to_dict()

        eyebrow: dict[str, Any] | Unset = UNSET
        if not isinstance(self.eyebrow, Unset):
            eyebrow = self.eyebrow.to_dict()

        faceshape: str | Unset
        if isinstance(self.faceshape, Unset):
            faceshape = UNSET
        elif isinstance(self.faceshape, str):
            faceshape = self.faceshape
        else:
            faceshape = self.faceshape

        lipshape: list[str] | Unset = UNSET
        if not isinstance(self.lipshape, Unset):
            lipshape = []
            for lipshape_item_data in self.lipshape:
                lipshape_item: str
                if isinstance(lipshape_item_data, str):
                    lipshape_item = lipshape_item_data
                else:
                    lipshape_item = lipshape_item_data
                lipshape.append(lipshape_item)

        nose: dict[str, Any] | Unset = UNSET
        if not isinstance(self.nose, Unset):
            nose = self.nose.to_dict()

        color: dict[str, Any] | Unset = UNSET
        if not isinstance(self.color, Unset):
            color = self.color.to_dict()

        agegender: dict[str, Any] | Unset = UNSET
        if not isinstance(self.agegender, Unset):
            agegender = self.agegender.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if face_quality is not UNSET:
            field_dict["face_quality"] = face_quality
        if cheekbone is not UNSET:
            field_dict["cheekbone"] = cheekbone
        if eyelid is not UNSET:
            field_dict["eyelid"] = eyelid
        if eyebrow is not UNSET:
            field_dict["eyebrow"] = eyebrow
        if faceshape is not UNSET:
            field_dict["faceshape"] = faceshape
        if lipshape is not UNSET:
            field_dict["lipshape"] = lipshape
        if nose is not UNSET:
            field_dict["nose"] = nose
        if color is not UNSET:
            field_dict["color"] = color
        if agegender is not UNSET:
            field_dict["agegender"] = agegender

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        _face_quality = d.pop("face_quality", UNSET)
        face_quality: FaceQuality | Unset
        if isinstance(_face_quality, Unset):
            face_quality = UNSET
        else:
            face_quality = FaceQuality.from_dict(_face_quality)

        _cheekbone = d.pop("cheekbone", UNSET)
        cheekbone: FaceCheekbonesV1 | Unset
        if isinstance(_cheekbone, Unset):
            cheekbone = UNSET
        else:
            cheekbone = FaceCheekbonesV1.from_dict(_cheekbone)

        _eyelid = d.pop("eyelid", UNSET)
        eyelid: FaceEyesV1 | Unset
        if isinstance(_eyelid, Unset):
            eyelid = UNSET
        else:
            eyelid = FaceEyesV1.from_dict(_eyelid)

        _eyebrow = d.pop("eyebrow", UNSET)
        eyebrow: FaceEyebrowsV1 | Unset
        if isinstance(_eyebrow, Unset):
            eyebrow = UNSET
        else:
            eyebrow = FaceEyebrowsV1.from_dict(_eyebrow)

        def _parse_faceshape(
            data: object,
        ) -> FaceAnalysisV1FaceshapeType0 | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                faceshape_type_0 = check_face_analysis_v1_faceshape_type_0(data)

                return faceshape_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FaceAnalysisV1FaceshapeType0 | str | Unset, data)

        faceshape = _parse_faceshape(d.pop("faceshape", UNSET))

        _lipshape = d.pop("lipshape", UNSET)
        lipshape: list[FaceAnalysisV1LipshapeItemType0 | str] | Unset = UNSET
        if _lipshape is not UNSET:
            lipshape = []
            for lipshape_item_data in _lipshape:

                def _parse_lipshape_item(
                    data: object,
                ) -> FaceAnalysisV1LipshapeItemType0 | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        lipshape_item_type_0 = (
                            check_face_analysis_v1_lipshape_item_type_0(data)
                        )

                        return lipshape_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(FaceAnalysisV1LipshapeItemType0 | str, data)

                lipshape_item = _parse_lipshape_item(lipshape_item_data)

                lipshape.append(lipshape_item)

        _nose = d.pop("nose", UNSET)
        nose: FaceNose | Unset
        if isinstance(_nose, Unset):
            nose = UNSET
        else:
            nose = FaceNose.from_dict(_nose)

        _color = d.pop("color", UNSET)
        color: FaceColorsV1 | Unset
        if isinstance(_color, Unset):
            color = UNSET
        else:
            color = FaceColorsV1.from_dict(_color)

        _agegender = d.pop("agegender", UNSET)
        agegender: FaceAgeAndGender | Unset
        if isinstance(_agegender, Unset):
            agegender = UNSET
        else:
            agegender = FaceAgeAndGender.from_dict(_agegender)

        face_analysis_v1 = cls(
            face_quality=face_quality,
            cheekbone=cheekbone,
            eyelid=eyelid,
            eyebrow=eyebrow,
            faceshape=faceshape,
            lipshape=lipshape,
            nose=nose,
            color=color,
            agegender=agegender,
        )

        face_analysis_v1.additional_properties = d
        return face_analysis_v1

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


from ..models.face_age_and_gender import FaceAgeAndGender
from ..models.face_cheekbones_v1 import FaceCheekbonesV1
from ..models.face_colors_v1 import FaceColorsV1
from ..models.face_eyebrows_v1 import FaceEyebrowsV1
from ..models.face_eyes_v1 import FaceEyesV1
from ..models.face_nose import FaceNose
from ..models.face_quality import FaceQuality
