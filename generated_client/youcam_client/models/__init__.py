"""All the data models used in inputs and outputs. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abs_shape_by_file_id import AbsShapeByFileId
    from .abs_shape_by_file_url import AbsShapeByFileUrl
    from .abs_shape_params import AbsShapeParams
    from .abs_shape_params_intensity import AbsShapeParamsIntensity
    from .abs_shape_params_mode import AbsShapeParamsMode
    from .access_token import AccessToken
    from .action_result_v1 import ActionResultV1
    from .aging_photo import AgingPhoto
    from .aging_results import AgingResults
    from .aging_task_running import AgingTaskRunning
    from .aging_task_status import AgingTaskStatus
    from .aging_task_success import AgingTaskSuccess
    from .ai_nail_by_file_id_and_ref_id import AiNailByFileIdAndRefId
    from .ai_nail_by_file_id_and_ref_url import AiNailByFileIdAndRefUrl
    from .ai_nail_by_file_url_and_ref_id import AiNailByFileUrlAndRefId
    from .ai_nail_by_file_url_and_ref_url import AiNailByFileUrlAndRefUrl
    from .bag_by_file_id_and_ref_id import BagByFileIdAndRefId
    from .bag_by_file_id_and_ref_url import BagByFileIdAndRefUrl
    from .bag_by_file_url_and_ref_id import BagByFileUrlAndRefId
    from .bag_by_file_url_and_ref_url import BagByFileUrlAndRefUrl
    from .bag_params import BagParams
    from .bag_params_style import BagParamsStyle
    from .bare_action_v1 import BareActionV1
    from .bg_blur_by_file_id import BgBlurByFileId
    from .bg_blur_by_file_url import BgBlurByFileUrl
    from .bg_blur_params import BgBlurParams
    from .bg_replace_by_file_id import BgReplaceByFileId
    from .bg_replace_by_file_url import BgReplaceByFileUrl
    from .bg_replace_params import BgReplaceParams
    from .bg_replace_params_type import BgReplaceParamsType
    from .bg_replace_vid_by_file_id_and_ref_id import BgReplaceVidByFileIdAndRefId
    from .bg_replace_vid_by_file_id_and_ref_url import BgReplaceVidByFileIdAndRefUrl
    from .bg_replace_vid_by_file_url_and_ref_id import BgReplaceVidByFileUrlAndRefId
    from .bg_replace_vid_by_file_url_and_ref_url import BgReplaceVidByFileUrlAndRefUrl
    from .bg_replace_vid_params import BgReplaceVidParams
    from .bg_replace_vid_params_background_mode import BgReplaceVidParamsBackgroundMode
    from .bg_replace_vid_picture_id import BgReplaceVidPictureId
    from .bg_replace_vid_picture_url import BgReplaceVidPictureUrl
    from .bg_replace_vid_video_id import BgReplaceVidVideoId
    from .bg_replace_vid_video_url import BgReplaceVidVideoUrl
    from .body_reshape_by_file_id import BodyReshapeByFileId
    from .body_reshape_by_file_url import BodyReshapeByFileUrl
    from .body_reshape_changes import BodyReshapeChanges
    from .body_reshape_features import BodyReshapeFeatures
    from .body_reshape_params import BodyReshapeParams
    from .body_reshape_results import BodyReshapeResults
    from .body_reshape_task_running import BodyReshapeTaskRunning
    from .body_reshape_task_status import BodyReshapeTaskStatus
    from .body_reshape_task_success import BodyReshapeTaskSuccess
    from .box_v2 import BoxV2
    from .boxes_result_v2 import BoxesResultV2
    from .boxes_task_running_v2 import BoxesTaskRunningV2
    from .boxes_task_status_v2 import BoxesTaskStatusV2
    from .boxes_task_success_v2 import BoxesTaskSuccessV2
    from .bracelet_by_file_id_and_ref_ids import BraceletByFileIdAndRefIds
    from .bracelet_by_file_id_and_ref_urls import BraceletByFileIdAndRefUrls
    from .bracelet_by_file_url_and_ref_ids import BraceletByFileUrlAndRefIds
    from .bracelet_by_file_url_and_ref_urls import BraceletByFileUrlAndRefUrls
    from .bracelet_fit import BraceletFit
    from .bracelet_item import BraceletItem
    from .bracelet_params import BraceletParams
    from .breast_shape_by_file_id import BreastShapeByFileId
    from .breast_shape_by_file_url import BreastShapeByFileUrl
    from .breast_shape_params import BreastShapeParams
    from .breast_shape_params_intensity import BreastShapeParamsIntensity
    from .camera_kit_flag import CameraKitFlag
    from .cloth_by_file_id_and_ref_id import ClothByFileIdAndRefId
    from .cloth_by_file_id_and_ref_url import ClothByFileIdAndRefUrl
    from .cloth_by_file_id_and_template import ClothByFileIdAndTemplate
    from .cloth_by_file_url_and_ref_id import ClothByFileUrlAndRefId
    from .cloth_by_file_url_and_ref_url import ClothByFileUrlAndRefUrl
    from .cloth_by_file_url_and_template import ClothByFileUrlAndTemplate
    from .cloth_files_v1 import ClothFilesV1
    from .cloth_garment import ClothGarment
    from .cloth_garment_action_v1 import ClothGarmentActionV1
    from .cloth_garment_garment_category import ClothGarmentGarmentCategory
    from .cloth_garment_payload_v1 import ClothGarmentPayloadV1
    from .cloth_garment_v1 import ClothGarmentV1
    from .cloth_garment_v1_garment_category import ClothGarmentV1GarmentCategory
    from .cloth_garment_v4 import ClothGarmentV4
    from .cloth_garment_v4_filter_multi_person import ClothGarmentV4FilterMultiPerson
    from .cloth_garment_v4_garment_category import ClothGarmentV4GarmentCategory
    from .cloth_reference_ids_v1 import ClothReferenceIdsV1
    from .cloth_style_action_v1 import ClothStyleActionV1
    from .cloth_style_payload_v1 import ClothStylePayloadV1
    from .cloth_style_v1 import ClothStyleV1
    from .cloth_template import ClothTemplate
    from .cloth_v4_by_file_id_and_ref_id import ClothV4ByFileIdAndRefId
    from .cloth_v4_by_file_id_and_ref_url import ClothV4ByFileIdAndRefUrl
    from .cloth_v4_by_file_url_and_ref_id import ClothV4ByFileUrlAndRefId
    from .cloth_v4_by_file_url_and_ref_url import ClothV4ByFileUrlAndRefUrl
    from .create_file_response_v1 import CreateFileResponseV1
    from .create_file_response_v2 import CreateFileResponseV2
    from .create_files import CreateFiles
    from .create_files_of_any_form import CreateFilesOfAnyForm
    from .create_image_files import CreateImageFiles
    from .create_image_files_unsized import CreateImageFilesUnsized
    from .create_video_files import CreateVideoFiles
    from .create_video_files_unsized import CreateVideoFilesUnsized
    from .created_file import CreatedFile
    from .created_files import CreatedFiles
    from .delete_error import DeleteError
    from .delete_error_error_code_type_0 import DeleteErrorErrorCodeType0
    from .delete_task import DeleteTask
    from .deleted_task import DeletedTask
    from .earring_by_file_id_and_ref_ids import EarringByFileIdAndRefIds
    from .earring_by_file_id_and_ref_urls import EarringByFileIdAndRefUrls
    from .earring_by_file_url_and_ref_ids import EarringByFileUrlAndRefIds
    from .earring_by_file_url_and_ref_urls import EarringByFileUrlAndRefUrls
    from .earring_fit import EarringFit
    from .earring_fit_earring_occluded_type import EarringFitEarringOccludedType
    from .earring_item import EarringItem
    from .earring_params import EarringParams
    from .effect_target import EffectTarget
    from .engine_error_code_type_0 import EngineErrorCodeType0
    from .enhance_action_v1 import EnhanceActionV1
    from .enhance_by_file_id import EnhanceByFileId
    from .enhance_by_file_url import EnhanceByFileUrl
    from .enhance_params import EnhanceParams
    from .enhance_params_v1 import EnhanceParamsV1
    from .enhance_payload_v1 import EnhancePayloadV1
    from .enhance_scale import EnhanceScale
    from .error import Error
    from .eye_color_vto_by_file_id_and_ref_id import EyeColorVtoByFileIdAndRefId
    from .eye_color_vto_by_file_id_and_ref_url import EyeColorVtoByFileIdAndRefUrl
    from .eye_color_vto_by_file_url_and_ref_id import EyeColorVtoByFileUrlAndRefId
    from .eye_color_vto_by_file_url_and_ref_url import EyeColorVtoByFileUrlAndRefUrl
    from .eye_color_vto_params import EyeColorVtoParams
    from .eye_color_vto_params_version import EyeColorVtoParamsVersion
    from .fabric_by_file_id import FabricByFileId
    from .fabric_by_file_url import FabricByFileUrl
    from .fabric_params import FabricParams
    from .face_age_and_gender import FaceAgeAndGender
    from .face_age_and_gender_gender_type_0 import FaceAgeAndGenderGenderType0
    from .face_analysis import FaceAnalysis
    from .face_analysis_action_result_v1 import FaceAnalysisActionResultV1
    from .face_analysis_action_v1 import FaceAnalysisActionV1
    from .face_analysis_by_file_id import FaceAnalysisByFileId
    from .face_analysis_by_file_url import FaceAnalysisByFileUrl
    from .face_analysis_params import FaceAnalysisParams
    from .face_analysis_params_v1 import FaceAnalysisParamsV1
    from .face_analysis_payload_v1 import FaceAnalysisPayloadV1
    from .face_analysis_result_v1 import FaceAnalysisResultV1
    from .face_analysis_running import FaceAnalysisRunning
    from .face_analysis_running_v1 import FaceAnalysisRunningV1
    from .face_analysis_status import FaceAnalysisStatus
    from .face_analysis_status_v1 import FaceAnalysisStatusV1
    from .face_analysis_success import FaceAnalysisSuccess
    from .face_analysis_success_v1 import FaceAnalysisSuccessV1
    from .face_analysis_v1 import FaceAnalysisV1
    from .face_analysis_v1_faceshape_type_0 import FaceAnalysisV1FaceshapeType0
    from .face_analysis_v1_lipshape_item_type_0 import FaceAnalysisV1LipshapeItemType0
    from .face_angle_strictness import FaceAngleStrictness
    from .face_cheekbone_name_type_0 import FaceCheekboneNameType0
    from .face_cheekbone_name_v1_type_0 import FaceCheekboneNameV1Type0
    from .face_cheekbones import FaceCheekbones
    from .face_cheekbones_v1 import FaceCheekbonesV1
    from .face_colors import FaceColors
    from .face_colors_v1 import FaceColorsV1
    from .face_eye_angle_name_type_0 import FaceEyeAngleNameType0
    from .face_eye_color_name_type_0 import FaceEyeColorNameType0
    from .face_eye_shape_name_type_0 import FaceEyeShapeNameType0
    from .face_eyebrow_density_type_0 import FaceEyebrowDensityType0
    from .face_eyebrow_shape_name_type_0 import FaceEyebrowShapeNameType0
    from .face_eyebrow_shape_name_v1_type_0 import FaceEyebrowShapeNameV1Type0
    from .face_eyebrow_shortness_type_0 import FaceEyebrowShortnessType0
    from .face_eyebrow_shortness_v1_type_0 import FaceEyebrowShortnessV1Type0
    from .face_eyebrow_thickness_v1_type_0 import FaceEyebrowThicknessV1Type0
    from .face_eyebrow_thinness_type_0 import FaceEyebrowThinnessType0
    from .face_eyebrows import FaceEyebrows
    from .face_eyebrows_gap_type_0 import FaceEyebrowsGapType0
    from .face_eyebrows_v1 import FaceEyebrowsV1
    from .face_eyebrows_v1_gap_type_0 import FaceEyebrowsV1GapType0
    from .face_eyelid_name_type_0 import FaceEyelidNameType0
    from .face_eyelid_name_v1_type_0 import FaceEyelidNameV1Type0
    from .face_eyes import FaceEyes
    from .face_eyes_setting_type_0 import FaceEyesSettingType0
    from .face_eyes_size_type_0 import FaceEyesSizeType0
    from .face_eyes_v1 import FaceEyesV1
    from .face_eyes_v1_setting_type_0 import FaceEyesV1SettingType0
    from .face_eyes_v1_size_type_0 import FaceEyesV1SizeType0
    from .face_feature import FaceFeature
    from .face_feature_v1 import FaceFeatureV1
    from .face_hair_color_name_type_0 import FaceHairColorNameType0
    from .face_hair_color_type_0 import FaceHairColorType0
    from .face_lift_auto import FaceLiftAuto
    from .face_lift_auto_type import FaceLiftAutoType
    from .face_lift_by_file_id_auto import FaceLiftByFileIdAuto
    from .face_lift_by_file_id_custom import FaceLiftByFileIdCustom
    from .face_lift_by_file_url_auto import FaceLiftByFileUrlAuto
    from .face_lift_by_file_url_custom import FaceLiftByFileUrlCustom
    from .face_lift_custom import FaceLiftCustom
    from .face_lift_custom_type import FaceLiftCustomType
    from .face_lift_features import FaceLiftFeatures
    from .face_lift_smoothing import FaceLiftSmoothing
    from .face_mapping import FaceMapping
    from .face_nose import FaceNose
    from .face_nose_length_type_0 import FaceNoseLengthType0
    from .face_nose_width_type_0 import FaceNoseWidthType0
    from .face_quality import FaceQuality
    from .face_ratios import FaceRatios
    from .face_reshape_by_file_id import FaceReshapeByFileId
    from .face_reshape_by_file_url import FaceReshapeByFileUrl
    from .face_reshape_features import FaceReshapeFeatures
    from .face_reshape_params import FaceReshapeParams
    from .face_reshape_smoothing import FaceReshapeSmoothing
    from .face_swap_action_v1 import FaceSwapActionV1
    from .face_swap_by_file_id_and_ref_ids import FaceSwapByFileIdAndRefIds
    from .face_swap_by_file_id_and_ref_urls import FaceSwapByFileIdAndRefUrls
    from .face_swap_by_file_url_and_ref_ids import FaceSwapByFileUrlAndRefIds
    from .face_swap_by_file_url_and_ref_urls import FaceSwapByFileUrlAndRefUrls
    from .face_swap_params import FaceSwapParams
    from .face_swap_payload_v1 import FaceSwapPayloadV1
    from .face_swap_pre_process_payload_v1 import FaceSwapPreProcessPayloadV1
    from .face_swap_ref_ids import FaceSwapRefIds
    from .face_swap_ref_urls import FaceSwapRefUrls
    from .face_swap_vid_by_file_id_and_ref_id import FaceSwapVidByFileIdAndRefId
    from .face_swap_vid_by_file_id_and_ref_url import FaceSwapVidByFileIdAndRefUrl
    from .face_swap_vid_by_file_url_and_ref_id import FaceSwapVidByFileUrlAndRefId
    from .face_swap_vid_by_file_url_and_ref_url import FaceSwapVidByFileUrlAndRefUrl
    from .face_swap_vid_payload_v1 import FaceSwapVidPayloadV1
    from .face_swap_vid_ref_id import FaceSwapVidRefId
    from .face_swap_vid_ref_url import FaceSwapVidRefUrl
    from .face_traits import FaceTraits
    from .face_traits_faceshape_type_0 import FaceTraitsFaceshapeType0
    from .face_traits_lipshape_item_type_0 import FaceTraitsLipshapeItemType0
    from .feature_cost_page import FeatureCostPage
    from .file_result_v2 import FileResultV2
    from .file_results_v2 import FileResultsV2
    from .file_task_running_v1 import FileTaskRunningV1
    from .file_task_running_v2 import FileTaskRunningV2
    from .file_task_status_v1 import FileTaskStatusV1
    from .file_task_status_v2 import FileTaskStatusV2
    from .file_task_success_v1 import FileTaskSuccessV1
    from .file_task_success_v2 import FileTaskSuccessV2
    from .files_task_running_v2 import FilesTaskRunningV2
    from .files_task_status_v2 import FilesTaskStatusV2
    from .files_task_success_v2 import FilesTaskSuccessV2
    from .fitzpatrick_by_file_id import FitzpatrickByFileId
    from .fitzpatrick_by_file_url import FitzpatrickByFileUrl
    from .fitzpatrick_params import FitzpatrickParams
    from .fitzpatrick_params_version import FitzpatrickParamsVersion
    from .fitzpatrick_running import FitzpatrickRunning
    from .fitzpatrick_status import FitzpatrickStatus
    from .fitzpatrick_success import FitzpatrickSuccess
    from .fitzpatrick_type import FitzpatrickType
    from .fitzpatrick_type_fitzpatrick_scale import FitzpatrickTypeFitzpatrickScale
    from .found_face import FoundFace
    from .found_face_v1 import FoundFaceV1
    from .found_faces import FoundFaces
    from .found_faces_result_v1 import FoundFacesResultV1
    from .found_faces_running import FoundFacesRunning
    from .found_faces_running_v1 import FoundFacesRunningV1
    from .found_faces_status import FoundFacesStatus
    from .found_faces_status_v1 import FoundFacesStatusV1
    from .found_faces_success import FoundFacesSuccess
    from .found_faces_success_v1 import FoundFacesSuccessV1
    from .found_faces_v1 import FoundFacesV1
    from .generative_fill_by_file_id_and_mask_id import GenerativeFillByFileIdAndMaskId
    from .generative_fill_by_file_id_and_mask_url import (
        GenerativeFillByFileIdAndMaskUrl,
    )
    from .generative_fill_by_file_url_and_mask_id import (
        GenerativeFillByFileUrlAndMaskId,
    )
    from .generative_fill_by_file_url_and_mask_url import (
        GenerativeFillByFileUrlAndMaskUrl,
    )
    from .group_info import GroupInfo
    from .hair_color_action_v1 import HairColorActionV1
    from .hair_color_by_file_id import HairColorByFileId
    from .hair_color_by_file_url import HairColorByFileUrl
    from .hair_color_palette import HairColorPalette
    from .hair_color_params import HairColorParams
    from .hair_color_pattern import HairColorPattern
    from .hair_color_pattern_coloring_section import HairColorPatternColoringSection
    from .hair_color_pattern_name import HairColorPatternName
    from .hair_color_payload_v1 import HairColorPayloadV1
    from .hair_color_preset import HairColorPreset
    from .hair_density import HairDensity
    from .hair_density_result import HairDensityResult
    from .hair_density_running import HairDensityRunning
    from .hair_density_status import HairDensityStatus
    from .hair_density_success import HairDensitySuccess
    from .hair_density_term_type_0 import HairDensityTermType0
    from .hair_frizziness import HairFrizziness
    from .hair_frizziness_mapping_type_0 import HairFrizzinessMappingType0
    from .hair_frizziness_result import HairFrizzinessResult
    from .hair_frizziness_running import HairFrizzinessRunning
    from .hair_frizziness_status import HairFrizzinessStatus
    from .hair_frizziness_success import HairFrizzinessSuccess
    from .hair_frizziness_term_type_0 import HairFrizzinessTermType0
    from .hair_length import HairLength
    from .hair_length_result import HairLengthResult
    from .hair_length_running import HairLengthRunning
    from .hair_length_status import HairLengthStatus
    from .hair_length_success import HairLengthSuccess
    from .hair_length_term_type_0 import HairLengthTermType0
    from .hair_reference_file_id import HairReferenceFileId
    from .hair_reference_file_url import HairReferenceFileUrl
    from .hair_style_by_file_id import HairStyleByFileId
    from .hair_style_by_file_url import HairStyleByFileUrl
    from .hair_style_params import HairStyleParams
    from .hair_template import HairTemplate
    from .hair_template_by_file_id import HairTemplateByFileId
    from .hair_template_by_file_url import HairTemplateByFileUrl
    from .hair_transfer_by_file_id_and_reference_id import (
        HairTransferByFileIdAndReferenceId,
    )
    from .hair_transfer_by_file_id_and_reference_url import (
        HairTransferByFileIdAndReferenceUrl,
    )
    from .hair_transfer_by_file_id_and_template import HairTransferByFileIdAndTemplate
    from .hair_transfer_by_file_url_and_reference_id import (
        HairTransferByFileUrlAndReferenceId,
    )
    from .hair_transfer_by_file_url_and_reference_url import (
        HairTransferByFileUrlAndReferenceUrl,
    )
    from .hair_transfer_by_file_url_and_template import HairTransferByFileUrlAndTemplate
    from .hair_transfer_template import HairTransferTemplate
    from .hair_transfer_template_hair_color import HairTransferTemplateHairColor
    from .hair_type import HairType
    from .hair_type_mapping_type_0 import HairTypeMappingType0
    from .hair_type_mapping_type_1 import HairTypeMappingType1
    from .hair_type_result import HairTypeResult
    from .hair_type_running import HairTypeRunning
    from .hair_type_status import HairTypeStatus
    from .hair_type_success import HairTypeSuccess
    from .hair_type_term_type_0 import HairTypeTermType0
    from .hair_views_by_file_id import HairViewsByFileId
    from .hair_views_by_file_url import HairViewsByFileUrl
    from .hat_by_file_id_and_ref_id import HatByFileIdAndRefId
    from .hat_by_file_id_and_ref_url import HatByFileIdAndRefUrl
    from .hat_by_file_url_and_ref_id import HatByFileUrlAndRefId
    from .hat_by_file_url_and_ref_url import HatByFileUrlAndRefUrl
    from .hat_params import HatParams
    from .hat_params_style import HatParamsStyle
    from .history_action_type_0 import HistoryActionType0
    from .history_entry import HistoryEntry
    from .history_info import HistoryInfo
    from .image_content_type import ImageContentType
    from .image_to_image_by_file_ids import ImageToImageByFileIds
    from .image_to_image_by_file_urls import ImageToImageByFileUrls
    from .image_to_image_file_ids import ImageToImageFileIds
    from .image_to_image_file_urls import ImageToImageFileUrls
    from .image_to_image_size import ImageToImageSize
    from .image_to_video_action_v1 import ImageToVideoActionV1
    from .image_to_video_by_file_id import ImageToVideoByFileId
    from .image_to_video_by_file_url import ImageToVideoByFileUrl
    from .image_to_video_duration_v1 import ImageToVideoDurationV1
    from .image_to_video_mode import ImageToVideoMode
    from .image_to_video_params import ImageToVideoParams
    from .image_to_video_params_v1 import ImageToVideoParamsV1
    from .image_to_video_payload_v1 import ImageToVideoPayloadV1
    from .image_to_video_seconds import ImageToVideoSeconds
    from .image_to_video_youcam_by_file_id import ImageToVideoYoucamByFileId
    from .image_to_video_youcam_by_file_url import ImageToVideoYoucamByFileUrl
    from .image_to_video_youcam_params import ImageToVideoYoucamParams
    from .image_to_video_youcam_params_model import ImageToVideoYoucamParamsModel
    from .image_to_video_youcam_params_resolution import (
        ImageToVideoYoucamParamsResolution,
    )
    from .image_tuning import ImageTuning
    from .invalid_parameters import InvalidParameters
    from .invalid_parameters_error_code_type_0 import InvalidParametersErrorCodeType0
    from .invalid_task_id import InvalidTaskId
    from .invalid_task_id_error_code_type_0 import InvalidTaskIdErrorCodeType0
    from .jewellery_file_id_and_ref_ids import JewelleryFileIdAndRefIds
    from .jewellery_file_id_and_ref_urls import JewelleryFileIdAndRefUrls
    from .jewellery_file_url_and_ref_ids import JewelleryFileUrlAndRefIds
    from .jewellery_file_url_and_ref_urls import JewelleryFileUrlAndRefUrls
    from .jewellery_item import JewelleryItem
    from .jewellery_item_name import JewelleryItemName
    from .jewellery_photo_id import JewelleryPhotoId
    from .jewellery_photo_url import JewelleryPhotoUrl
    from .jewellery_ref_ids import JewelleryRefIds
    from .jewellery_ref_mask_ids import JewelleryRefMaskIds
    from .jewellery_ref_mask_urls import JewelleryRefMaskUrls
    from .jewellery_ref_urls import JewelleryRefUrls
    from .jewellery_source_info import JewellerySourceInfo
    from .lens_effect import LensEffect
    from .lens_file_id import LensFileId
    from .lens_file_url import LensFileUrl
    from .lighting_action_v1 import LightingActionV1
    from .lighting_params_v1 import LightingParamsV1
    from .lighting_payload_v1 import LightingPayloadV1
    from .look_vto_by_file_id import LookVtoByFileId
    from .look_vto_by_file_url import LookVtoByFileUrl
    from .look_vto_params import LookVtoParams
    from .makeup_blush import MakeupBlush
    from .makeup_blush_category import MakeupBlushCategory
    from .makeup_blush_satin_palette import MakeupBlushSatinPalette
    from .makeup_blush_satin_palette_texture import MakeupBlushSatinPaletteTexture
    from .makeup_blush_shimmer_palette import MakeupBlushShimmerPalette
    from .makeup_blush_shimmer_palette_texture import MakeupBlushShimmerPaletteTexture
    from .makeup_bronzer import MakeupBronzer
    from .makeup_bronzer_category import MakeupBronzerCategory
    from .makeup_brow_color import MakeupBrowColor
    from .makeup_brow_color_type import MakeupBrowColorType
    from .makeup_brow_shape import MakeupBrowShape
    from .makeup_brow_shape_type import MakeupBrowShapeType
    from .makeup_brow_shimmer_palette import MakeupBrowShimmerPalette
    from .makeup_brow_shimmer_palette_texture import MakeupBrowShimmerPaletteTexture
    from .makeup_concealer import MakeupConcealer
    from .makeup_concealer_category import MakeupConcealerCategory
    from .makeup_concealer_palette import MakeupConcealerPalette
    from .makeup_contour import MakeupContour
    from .makeup_contour_category import MakeupContourCategory
    from .makeup_eye_liner import MakeupEyeLiner
    from .makeup_eye_liner_category import MakeupEyeLinerCategory
    from .makeup_eye_metallic_palette import MakeupEyeMetallicPalette
    from .makeup_eye_metallic_palette_texture import MakeupEyeMetallicPaletteTexture
    from .makeup_eye_shadow import MakeupEyeShadow
    from .makeup_eye_shadow_category import MakeupEyeShadowCategory
    from .makeup_eye_shimmer_palette import MakeupEyeShimmerPalette
    from .makeup_eye_shimmer_palette_texture import MakeupEyeShimmerPaletteTexture
    from .makeup_eyebrows import MakeupEyebrows
    from .makeup_eyebrows_category import MakeupEyebrowsCategory
    from .makeup_eyelashes import MakeupEyelashes
    from .makeup_eyelashes_category import MakeupEyelashesCategory
    from .makeup_foundation import MakeupFoundation
    from .makeup_foundation_category import MakeupFoundationCategory
    from .makeup_foundation_palette import MakeupFoundationPalette
    from .makeup_highlighter import MakeupHighlighter
    from .makeup_highlighter_category import MakeupHighlighterCategory
    from .makeup_highlighter_palette import MakeupHighlighterPalette
    from .makeup_lip_color import MakeupLipColor
    from .makeup_lip_color_category import MakeupLipColorCategory
    from .makeup_lip_gloss_palette import MakeupLipGlossPalette
    from .makeup_lip_gloss_palette_texture import MakeupLipGlossPaletteTexture
    from .makeup_lip_liner import MakeupLipLiner
    from .makeup_lip_liner_category import MakeupLipLinerCategory
    from .makeup_lip_liner_palette import MakeupLipLinerPalette
    from .makeup_lip_liner_palette_texture import MakeupLipLinerPaletteTexture
    from .makeup_lip_matte_palette import MakeupLipMattePalette
    from .makeup_lip_matte_palette_texture import MakeupLipMattePaletteTexture
    from .makeup_lip_metal_palette import MakeupLipMetalPalette
    from .makeup_lip_metal_palette_texture import MakeupLipMetalPaletteTexture
    from .makeup_lip_morphology import MakeupLipMorphology
    from .makeup_lip_ombre_style import MakeupLipOmbreStyle
    from .makeup_lip_ombre_style_other_names import MakeupLipOmbreStyleOtherNames
    from .makeup_lip_ombre_style_other_names_type import (
        MakeupLipOmbreStyleOtherNamesType,
    )
    from .makeup_lip_ombre_style_type import MakeupLipOmbreStyleType
    from .makeup_lip_shape import MakeupLipShape
    from .makeup_lip_shimmer_palette import MakeupLipShimmerPalette
    from .makeup_lip_shimmer_palette_texture import MakeupLipShimmerPaletteTexture
    from .makeup_lip_style import MakeupLipStyle
    from .makeup_lip_style_type import MakeupLipStyleType
    from .makeup_matte_palette import MakeupMattePalette
    from .makeup_matte_palette_texture import MakeupMattePaletteTexture
    from .makeup_palette import MakeupPalette
    from .makeup_pattern import MakeupPattern
    from .makeup_skin_smooth import MakeupSkinSmooth
    from .makeup_skin_smooth_category import MakeupSkinSmoothCategory
    from .makeup_vto_by_file_id import MakeupVtoByFileId
    from .makeup_vto_by_file_url import MakeupVtoByFileUrl
    from .makeup_vto_params import MakeupVtoParams
    from .mask_file_id import MaskFileId
    from .mask_file_url import MaskFileUrl
    from .mu_transfer_by_file_id_and_ref_id import MuTransferByFileIdAndRefId
    from .mu_transfer_by_file_id_and_ref_url import MuTransferByFileIdAndRefUrl
    from .mu_transfer_by_file_url_and_ref_id import MuTransferByFileUrlAndRefId
    from .mu_transfer_by_file_url_and_ref_url import MuTransferByFileUrlAndRefUrl
    from .mu_transfer_payload_v1 import MuTransferPayloadV1
    from .mu_transfer_ref_id import MuTransferRefId
    from .mu_transfer_ref_url import MuTransferRefUrl
    from .nail_color import NailColor
    from .nail_color_sub_type import NailColorSubType
    from .nail_design import NailDesign
    from .nail_design_sub_type import NailDesignSubType
    from .nail_finish import NailFinish
    from .nail_finish_finger import NailFinishFinger
    from .nail_metallic_texture import NailMetallicTexture
    from .nail_metallic_texture_texture import NailMetallicTextureTexture
    from .nail_pearl_texture import NailPearlTexture
    from .nail_pearl_texture_texture import NailPearlTextureTexture
    from .nail_plain_texture import NailPlainTexture
    from .nail_plain_texture_texture import NailPlainTextureTexture
    from .nail_polish_by_file_id import NailPolishByFileId
    from .nail_polish_by_file_url import NailPolishByFileUrl
    from .nail_polish_color import NailPolishColor
    from .nail_polish_color_metallic import NailPolishColorMetallic
    from .nail_polish_color_pearl import NailPolishColorPearl
    from .nail_polish_color_shimmer import NailPolishColorShimmer
    from .nail_polish_color_textured import NailPolishColorTextured
    from .nail_polish_design import NailPolishDesign
    from .nail_polish_design_metallic import NailPolishDesignMetallic
    from .nail_polish_design_pearl import NailPolishDesignPearl
    from .nail_polish_design_shimmer import NailPolishDesignShimmer
    from .nail_polish_design_textured import NailPolishDesignTextured
    from .nail_polish_params import NailPolishParams
    from .nail_polish_params_effect_type import NailPolishParamsEffectType
    from .nail_press_on_by_file_id import NailPressOnByFileId
    from .nail_press_on_by_file_url import NailPressOnByFileUrl
    from .nail_press_on_color import NailPressOnColor
    from .nail_press_on_design import NailPressOnDesign
    from .nail_press_on_form import NailPressOnForm
    from .nail_press_on_form_shape import NailPressOnFormShape
    from .nail_press_on_params import NailPressOnParams
    from .nail_press_on_params_effect_type import NailPressOnParamsEffectType
    from .nail_press_on_texture import NailPressOnTexture
    from .nail_press_on_texture_texture import NailPressOnTextureTexture
    from .nail_reference_file_id import NailReferenceFileId
    from .nail_reference_file_url import NailReferenceFileUrl
    from .nail_shimmer_texture import NailShimmerTexture
    from .nail_shimmer_texture_texture import NailShimmerTextureTexture
    from .nail_textured_texture import NailTexturedTexture
    from .nail_textured_texture_texture import NailTexturedTextureTexture
    from .nail_vto_params import NailVtoParams
    from .necklace_by_file_id_and_ref_ids import NecklaceByFileIdAndRefIds
    from .necklace_by_file_id_and_ref_urls import NecklaceByFileIdAndRefUrls
    from .necklace_by_file_url_and_ref_ids import NecklaceByFileUrlAndRefIds
    from .necklace_by_file_url_and_ref_urls import NecklaceByFileUrlAndRefUrls
    from .necklace_fit import NecklaceFit
    from .necklace_item import NecklaceItem
    from .necklace_params import NecklaceParams
    from .new_file import NewFile
    from .new_file_of_any_form import NewFileOfAnyForm
    from .new_image import NewImage
    from .new_image_unsized import NewImageUnsized
    from .new_video import NewVideo
    from .new_video_unsized import NewVideoUnsized
    from .not_found import NotFound
    from .obj_rem_vid_by_file_id_and_mask_id import ObjRemVidByFileIdAndMaskId
    from .obj_rem_vid_by_file_id_and_mask_url import ObjRemVidByFileIdAndMaskUrl
    from .obj_rem_vid_by_file_url_and_mask_id import ObjRemVidByFileUrlAndMaskId
    from .obj_rem_vid_by_file_url_and_mask_url import ObjRemVidByFileUrlAndMaskUrl
    from .obj_rem_vid_file_id import ObjRemVidFileId
    from .obj_rem_vid_file_url import ObjRemVidFileUrl
    from .obj_rem_vid_params import ObjRemVidParams
    from .object_removal_action_v1 import ObjectRemovalActionV1
    from .object_removal_files_v1 import ObjectRemovalFilesV1
    from .object_removal_payload_v1 import ObjectRemovalPayloadV1
    from .out_paint_action_v1 import OutPaintActionV1
    from .out_paint_by_file_id import OutPaintByFileId
    from .out_paint_by_file_url import OutPaintByFileUrl
    from .out_paint_params import OutPaintParams
    from .out_paint_payload_v1 import OutPaintPayloadV1
    from .portrait_styles_v1 import PortraitStylesV1
    from .portraits_action_v1 import PortraitsActionV1
    from .portraits_by_file_id import PortraitsByFileId
    from .portraits_by_file_url import PortraitsByFileUrl
    from .portraits_custom_v1 import PortraitsCustomV1
    from .portraits_params import PortraitsParams
    from .portraits_payload_v1 import PortraitsPayloadV1
    from .replace_action_v1 import ReplaceActionV1
    from .replace_by_file_id_and_mask_id import ReplaceByFileIdAndMaskId
    from .replace_by_file_id_and_mask_url import ReplaceByFileIdAndMaskUrl
    from .replace_by_file_url_and_mask_id import ReplaceByFileUrlAndMaskId
    from .replace_by_file_url_and_mask_url import ReplaceByFileUrlAndMaskUrl
    from .replace_files_v1 import ReplaceFilesV1
    from .replace_params import ReplaceParams
    from .replace_payload_v1 import ReplacePayloadV1
    from .result_file_v1 import ResultFileV1
    from .ring_by_file_id_and_ref_ids import RingByFileIdAndRefIds
    from .ring_by_file_id_and_ref_urls import RingByFileIdAndRefUrls
    from .ring_by_file_url_and_ref_ids import RingByFileUrlAndRefIds
    from .ring_by_file_url_and_ref_urls import RingByFileUrlAndRefUrls
    from .ring_fit import RingFit
    from .ring_fit_ring_wearing_finger_type_0 import RingFitRingWearingFingerType0
    from .ring_item import RingItem
    from .ring_params import RingParams
    from .run_cloth_v1 import RunClothV1
    from .run_enhance_v1 import RunEnhanceV1
    from .run_error import RunError
    from .run_error_error_code_type_0 import RunErrorErrorCodeType0
    from .run_face_analysis_v1 import RunFaceAnalysisV1
    from .run_face_swap_pre_process_v1 import RunFaceSwapPreProcessV1
    from .run_face_swap_v1 import RunFaceSwapV1
    from .run_face_swap_vid_v1 import RunFaceSwapVidV1
    from .run_hair_color_v1 import RunHairColorV1
    from .run_image_to_video_v1 import RunImageToVideoV1
    from .run_lighting_v1 import RunLightingV1
    from .run_mu_transfer_v1 import RunMuTransferV1
    from .run_object_removal_v1 import RunObjectRemovalV1
    from .run_out_paint_v1 import RunOutPaintV1
    from .run_portraits_v1 import RunPortraitsV1
    from .run_replace_v1 import RunReplaceV1
    from .run_skin_analysis_v1 import RunSkinAnalysisV1
    from .run_source_only_task_v1 import RunSourceOnlyTaskV1
    from .run_styled_task import RunStyledTask
    from .run_task_response_v1 import RunTaskResponseV1
    from .run_task_response_v2 import RunTaskResponseV2
    from .run_text_to_image_v1 import RunTextToImageV1
    from .run_video_sr_v1 import RunVideoSrV1
    from .run_video_trans_v1 import RunVideoTransV1
    from .scarf_by_file_id_and_ref_id import ScarfByFileIdAndRefId
    from .scarf_by_file_id_and_ref_url import ScarfByFileIdAndRefUrl
    from .scarf_by_file_url_and_ref_id import ScarfByFileUrlAndRefId
    from .scarf_by_file_url_and_ref_url import ScarfByFileUrlAndRefUrl
    from .scarf_params import ScarfParams
    from .scarf_params_style import ScarfParamsStyle
    from .shoes_by_file_id_and_ref_id import ShoesByFileIdAndRefId
    from .shoes_by_file_id_and_ref_url import ShoesByFileIdAndRefUrl
    from .shoes_by_file_url_and_ref_id import ShoesByFileUrlAndRefId
    from .shoes_by_file_url_and_ref_url import ShoesByFileUrlAndRefUrl
    from .shoes_params import ShoesParams
    from .shoes_params_style import ShoesParamsStyle
    from .shoes_transfer_by_file_id_and_ref_id import ShoesTransferByFileIdAndRefId
    from .shoes_transfer_by_file_id_and_ref_url import ShoesTransferByFileIdAndRefUrl
    from .shoes_transfer_by_file_url_and_ref_id import ShoesTransferByFileUrlAndRefId
    from .shoes_transfer_by_file_url_and_ref_url import ShoesTransferByFileUrlAndRefUrl
    from .shoes_transfer_params import ShoesTransferParams
    from .sign_in import SignIn
    from .sign_in_response import SignInResponse
    from .skin_analysis_action_result_v1 import SkinAnalysisActionResultV1
    from .skin_analysis_action_v1 import SkinAnalysisActionV1
    from .skin_analysis_by_file_id import SkinAnalysisByFileId
    from .skin_analysis_by_file_id_v21 import SkinAnalysisByFileIdV21
    from .skin_analysis_by_file_url import SkinAnalysisByFileUrl
    from .skin_analysis_by_file_url_v21 import SkinAnalysisByFileUrlV21
    from .skin_analysis_file_v1 import SkinAnalysisFileV1
    from .skin_analysis_params import SkinAnalysisParams
    from .skin_analysis_params_format import SkinAnalysisParamsFormat
    from .skin_analysis_params_v1 import SkinAnalysisParamsV1
    from .skin_analysis_payload_v1 import SkinAnalysisPayloadV1
    from .skin_analysis_running import SkinAnalysisRunning
    from .skin_analysis_running_v1 import SkinAnalysisRunningV1
    from .skin_analysis_scores import SkinAnalysisScores
    from .skin_analysis_status import SkinAnalysisStatus
    from .skin_analysis_status_v1 import SkinAnalysisStatusV1
    from .skin_analysis_success import SkinAnalysisSuccess
    from .skin_analysis_success_v1 import SkinAnalysisSuccessV1
    from .skin_analysis_zip import SkinAnalysisZip
    from .skin_concern import SkinConcern
    from .skin_concern_v1 import SkinConcernV1
    from .skin_mask_options import SkinMaskOptions
    from .skin_score import SkinScore
    from .skin_simulation_by_file_id import SkinSimulationByFileId
    from .skin_simulation_by_file_url import SkinSimulationByFileUrl
    from .skin_simulation_params import SkinSimulationParams
    from .skin_tone import SkinTone
    from .skin_tone_by_file_id import SkinToneByFileId
    from .skin_tone_by_file_url import SkinToneByFileUrl
    from .skin_tone_colors import SkinToneColors
    from .skin_tone_params import SkinToneParams
    from .skin_tone_running import SkinToneRunning
    from .skin_tone_status import SkinToneStatus
    from .skin_tone_success import SkinToneSuccess
    from .sku import Sku
    from .sku_list import SkuList
    from .sku_unit_type_0 import SkuUnitType0
    from .smile_by_file_id import SmileByFileId
    from .smile_by_file_url import SmileByFileUrl
    from .smile_params import SmileParams
    from .smile_params_expression_type import SmileParamsExpressionType
    from .source_and_reference_ids import SourceAndReferenceIds
    from .source_file_id import SourceFileId
    from .source_file_url import SourceFileUrl
    from .source_ids import SourceIds
    from .source_only_action_v1 import SourceOnlyActionV1
    from .source_only_payload_v1 import SourceOnlyPayloadV1
    from .source_video_id import SourceVideoId
    from .source_video_url import SourceVideoUrl
    from .style import Style
    from .style_category import StyleCategory
    from .style_category_list import StyleCategoryList
    from .style_choice import StyleChoice
    from .style_group import StyleGroup
    from .style_group_page import StyleGroupPage
    from .style_groups import StyleGroups
    from .style_in_category import StyleInCategory
    from .style_info import StyleInfo
    from .style_list import StyleList
    from .style_page import StylePage
    from .styled_action import StyledAction
    from .styled_payload import StyledPayload
    from .sub_category import SubCategory
    from .task_failed_v1 import TaskFailedV1
    from .task_failed_v1_status import TaskFailedV1Status
    from .task_failed_v2 import TaskFailedV2
    from .task_failed_v2_task_status import TaskFailedV2TaskStatus
    from .task_id import TaskId
    from .task_running_v1 import TaskRunningV1
    from .task_running_v1_status import TaskRunningV1Status
    from .task_running_v2 import TaskRunningV2
    from .task_running_v2_task_status import TaskRunningV2TaskStatus
    from .task_state_v1 import TaskStateV1
    from .task_state_v2 import TaskStateV2
    from .task_succeeded_v1 import TaskSucceededV1
    from .task_succeeded_v1_status import TaskSucceededV1Status
    from .task_succeeded_v2 import TaskSucceededV2
    from .task_succeeded_v2_task_status import TaskSucceededV2TaskStatus
    from .task_timeout import TaskTimeout
    from .task_timeout_error_code_type_0 import TaskTimeoutErrorCodeType0
    from .teeth_whiten_by_file_id import TeethWhitenByFileId
    from .teeth_whiten_by_file_url import TeethWhitenByFileUrl
    from .teeth_whiten_effect import TeethWhitenEffect
    from .teeth_whiten_params import TeethWhitenParams
    from .teeth_whiten_params_version import TeethWhitenParamsVersion
    from .template import Template
    from .template_list import TemplateList
    from .template_page import TemplatePage
    from .text_to_image import TextToImage
    from .text_to_image_action_v1 import TextToImageActionV1
    from .text_to_image_params_v1 import TextToImageParamsV1
    from .text_to_image_payload_v1 import TextToImagePayloadV1
    from .text_to_image_you_cam import TextToImageYouCam
    from .text_to_image_you_cam_size import TextToImageYouCamSize
    from .text_to_video_youcam import TextToVideoYoucam
    from .text_to_video_youcam_model import TextToVideoYoucamModel
    from .text_to_video_youcam_ratio import TextToVideoYoucamRatio
    from .text_to_video_youcam_resolution import TextToVideoYoucamResolution
    from .timed_file_result_v2 import TimedFileResultV2
    from .timed_file_task_running_v2 import TimedFileTaskRunningV2
    from .timed_file_task_status_v2 import TimedFileTaskStatusV2
    from .timed_file_task_success_v2 import TimedFileTaskSuccessV2
    from .try_on_file_id_and_ref_id import TryOnFileIdAndRefId
    from .try_on_file_id_and_ref_url import TryOnFileIdAndRefUrl
    from .try_on_file_url_and_ref_id import TryOnFileUrlAndRefId
    from .try_on_file_url_and_ref_url import TryOnFileUrlAndRefUrl
    from .try_on_gender import TryOnGender
    from .try_on_ref_id import TryOnRefId
    from .try_on_ref_url import TryOnRefUrl
    from .unauthorized import Unauthorized
    from .unauthorized_error_code_type_0 import UnauthorizedErrorCodeType0
    from .unit_bucket import UnitBucket
    from .unit_buckets import UnitBuckets
    from .unit_change import UnitChange
    from .unit_history import UnitHistory
    from .unit_history_page import UnitHistoryPage
    from .unit_type_type_0 import UnitTypeType0
    from .upload_request import UploadRequest
    from .upload_request_headers import UploadRequestHeaders
    from .video_content_type import VideoContentType
    from .video_duration import VideoDuration
    from .video_sr_by_file_id import VideoSrByFileId
    from .video_sr_by_file_url import VideoSrByFileUrl
    from .video_sr_payload_v1 import VideoSrPayloadV1
    from .video_trans_action_v1 import VideoTransActionV1
    from .video_trans_by_file_id import VideoTransByFileId
    from .video_trans_by_file_url import VideoTransByFileUrl
    from .video_trans_params_v1 import VideoTransParamsV1
    from .video_trans_payload_v1 import VideoTransPayloadV1
    from .video_trans_template import VideoTransTemplate
    from .watch_by_file_id_and_ref_ids import WatchByFileIdAndRefIds
    from .watch_by_file_id_and_ref_urls import WatchByFileIdAndRefUrls
    from .watch_by_file_url_and_ref_ids import WatchByFileUrlAndRefIds
    from .watch_by_file_url_and_ref_urls import WatchByFileUrlAndRefUrls
    from .watch_fit import WatchFit
    from .watch_item import WatchItem
    from .watch_params import WatchParams
    from .you_cam_image_params import YouCamImageParams
    from .you_cam_image_params_model import YouCamImageParamsModel

_MODULES = {
    "AbsShapeByFileId": ".abs_shape_by_file_id",
    "AbsShapeByFileUrl": ".abs_shape_by_file_url",
    "AbsShapeParams": ".abs_shape_params",
    "AbsShapeParamsIntensity": ".abs_shape_params_intensity",
    "AbsShapeParamsMode": ".abs_shape_params_mode",
    "AccessToken": ".access_token",
    "ActionResultV1": ".action_result_v1",
    "AgingPhoto": ".aging_photo",
    "AgingResults": ".aging_results",
    "AgingTaskRunning": ".aging_task_running",
    "AgingTaskStatus": ".aging_task_status",
    "AgingTaskSuccess": ".aging_task_success",
    "AiNailByFileIdAndRefId": ".ai_nail_by_file_id_and_ref_id",
    "AiNailByFileIdAndRefUrl": ".ai_nail_by_file_id_and_ref_url",
    "AiNailByFileUrlAndRefId": ".ai_nail_by_file_url_and_ref_id",
    "AiNailByFileUrlAndRefUrl": ".ai_nail_by_file_url_and_ref_url",
    "BagByFileIdAndRefId": ".bag_by_file_id_and_ref_id",
    "BagByFileIdAndRefUrl": ".bag_by_file_id_and_ref_url",
    "BagByFileUrlAndRefId": ".bag_by_file_url_and_ref_id",
    "BagByFileUrlAndRefUrl": ".bag_by_file_url_and_ref_url",
    "BagParams": ".bag_params",
    "BagParamsStyle": ".bag_params_style",
    "BareActionV1": ".bare_action_v1",
    "BgBlurByFileId": ".bg_blur_by_file_id",
    "BgBlurByFileUrl": ".bg_blur_by_file_url",
    "BgBlurParams": ".bg_blur_params",
    "BgReplaceByFileId": ".bg_replace_by_file_id",
    "BgReplaceByFileUrl": ".bg_replace_by_file_url",
    "BgReplaceParams": ".bg_replace_params",
    "BgReplaceParamsType": ".bg_replace_params_type",
    "BgReplaceVidByFileIdAndRefId": ".bg_replace_vid_by_file_id_and_ref_id",
    "BgReplaceVidByFileIdAndRefUrl": ".bg_replace_vid_by_file_id_and_ref_url",
    "BgReplaceVidByFileUrlAndRefId": ".bg_replace_vid_by_file_url_and_ref_id",
    "BgReplaceVidByFileUrlAndRefUrl": ".bg_replace_vid_by_file_url_and_ref_url",
    "BgReplaceVidParams": ".bg_replace_vid_params",
    "BgReplaceVidParamsBackgroundMode": ".bg_replace_vid_params_background_mode",
    "BgReplaceVidPictureId": ".bg_replace_vid_picture_id",
    "BgReplaceVidPictureUrl": ".bg_replace_vid_picture_url",
    "BgReplaceVidVideoId": ".bg_replace_vid_video_id",
    "BgReplaceVidVideoUrl": ".bg_replace_vid_video_url",
    "BodyReshapeByFileId": ".body_reshape_by_file_id",
    "BodyReshapeByFileUrl": ".body_reshape_by_file_url",
    "BodyReshapeChanges": ".body_reshape_changes",
    "BodyReshapeFeatures": ".body_reshape_features",
    "BodyReshapeParams": ".body_reshape_params",
    "BodyReshapeResults": ".body_reshape_results",
    "BodyReshapeTaskRunning": ".body_reshape_task_running",
    "BodyReshapeTaskStatus": ".body_reshape_task_status",
    "BodyReshapeTaskSuccess": ".body_reshape_task_success",
    "BoxV2": ".box_v2",
    "BoxesResultV2": ".boxes_result_v2",
    "BoxesTaskRunningV2": ".boxes_task_running_v2",
    "BoxesTaskStatusV2": ".boxes_task_status_v2",
    "BoxesTaskSuccessV2": ".boxes_task_success_v2",
    "BraceletByFileIdAndRefIds": ".bracelet_by_file_id_and_ref_ids",
    "BraceletByFileIdAndRefUrls": ".bracelet_by_file_id_and_ref_urls",
    "BraceletByFileUrlAndRefIds": ".bracelet_by_file_url_and_ref_ids",
    "BraceletByFileUrlAndRefUrls": ".bracelet_by_file_url_and_ref_urls",
    "BraceletFit": ".bracelet_fit",
    "BraceletItem": ".bracelet_item",
    "BraceletParams": ".bracelet_params",
    "BreastShapeByFileId": ".breast_shape_by_file_id",
    "BreastShapeByFileUrl": ".breast_shape_by_file_url",
    "BreastShapeParams": ".breast_shape_params",
    "BreastShapeParamsIntensity": ".breast_shape_params_intensity",
    "CameraKitFlag": ".camera_kit_flag",
    "ClothByFileIdAndRefId": ".cloth_by_file_id_and_ref_id",
    "ClothByFileIdAndRefUrl": ".cloth_by_file_id_and_ref_url",
    "ClothByFileIdAndTemplate": ".cloth_by_file_id_and_template",
    "ClothByFileUrlAndRefId": ".cloth_by_file_url_and_ref_id",
    "ClothByFileUrlAndRefUrl": ".cloth_by_file_url_and_ref_url",
    "ClothByFileUrlAndTemplate": ".cloth_by_file_url_and_template",
    "ClothFilesV1": ".cloth_files_v1",
    "ClothGarment": ".cloth_garment",
    "ClothGarmentActionV1": ".cloth_garment_action_v1",
    "ClothGarmentGarmentCategory": ".cloth_garment_garment_category",
    "ClothGarmentPayloadV1": ".cloth_garment_payload_v1",
    "ClothGarmentV1": ".cloth_garment_v1",
    "ClothGarmentV1GarmentCategory": ".cloth_garment_v1_garment_category",
    "ClothGarmentV4": ".cloth_garment_v4",
    "ClothGarmentV4FilterMultiPerson": ".cloth_garment_v4_filter_multi_person",
    "ClothGarmentV4GarmentCategory": ".cloth_garment_v4_garment_category",
    "ClothReferenceIdsV1": ".cloth_reference_ids_v1",
    "ClothStyleActionV1": ".cloth_style_action_v1",
    "ClothStylePayloadV1": ".cloth_style_payload_v1",
    "ClothStyleV1": ".cloth_style_v1",
    "ClothTemplate": ".cloth_template",
    "ClothV4ByFileIdAndRefId": ".cloth_v4_by_file_id_and_ref_id",
    "ClothV4ByFileIdAndRefUrl": ".cloth_v4_by_file_id_and_ref_url",
    "ClothV4ByFileUrlAndRefId": ".cloth_v4_by_file_url_and_ref_id",
    "ClothV4ByFileUrlAndRefUrl": ".cloth_v4_by_file_url_and_ref_url",
    "CreateFileResponseV1": ".create_file_response_v1",
    "CreateFileResponseV2": ".create_file_response_v2",
    "CreateFiles": ".create_files",
    "CreateFilesOfAnyForm": ".create_files_of_any_form",
    "CreateImageFiles": ".create_image_files",
    "CreateImageFilesUnsized": ".create_image_files_unsized",
    "CreateVideoFiles": ".create_video_files",
    "CreateVideoFilesUnsized": ".create_video_files_unsized",
    "CreatedFile": ".created_file",
    "CreatedFiles": ".created_files",
    "DeleteError": ".delete_error",
    "DeleteErrorErrorCodeType0": ".delete_error_error_code_type_0",
    "DeleteTask": ".delete_task",
    "DeletedTask": ".deleted_task",
    "EarringByFileIdAndRefIds": ".earring_by_file_id_and_ref_ids",
    "EarringByFileIdAndRefUrls": ".earring_by_file_id_and_ref_urls",
    "EarringByFileUrlAndRefIds": ".earring_by_file_url_and_ref_ids",
    "EarringByFileUrlAndRefUrls": ".earring_by_file_url_and_ref_urls",
    "EarringFit": ".earring_fit",
    "EarringFitEarringOccludedType": ".earring_fit_earring_occluded_type",
    "EarringItem": ".earring_item",
    "EarringParams": ".earring_params",
    "EffectTarget": ".effect_target",
    "EngineErrorCodeType0": ".engine_error_code_type_0",
    "EnhanceActionV1": ".enhance_action_v1",
    "EnhanceByFileId": ".enhance_by_file_id",
    "EnhanceByFileUrl": ".enhance_by_file_url",
    "EnhanceParams": ".enhance_params",
    "EnhanceParamsV1": ".enhance_params_v1",
    "EnhancePayloadV1": ".enhance_payload_v1",
    "EnhanceScale": ".enhance_scale",
    "Error": ".error",
    "EyeColorVtoByFileIdAndRefId": ".eye_color_vto_by_file_id_and_ref_id",
    "EyeColorVtoByFileIdAndRefUrl": ".eye_color_vto_by_file_id_and_ref_url",
    "EyeColorVtoByFileUrlAndRefId": ".eye_color_vto_by_file_url_and_ref_id",
    "EyeColorVtoByFileUrlAndRefUrl": ".eye_color_vto_by_file_url_and_ref_url",
    "EyeColorVtoParams": ".eye_color_vto_params",
    "EyeColorVtoParamsVersion": ".eye_color_vto_params_version",
    "FabricByFileId": ".fabric_by_file_id",
    "FabricByFileUrl": ".fabric_by_file_url",
    "FabricParams": ".fabric_params",
    "FaceAgeAndGender": ".face_age_and_gender",
    "FaceAgeAndGenderGenderType0": ".face_age_and_gender_gender_type_0",
    "FaceAnalysis": ".face_analysis",
    "FaceAnalysisActionResultV1": ".face_analysis_action_result_v1",
    "FaceAnalysisActionV1": ".face_analysis_action_v1",
    "FaceAnalysisByFileId": ".face_analysis_by_file_id",
    "FaceAnalysisByFileUrl": ".face_analysis_by_file_url",
    "FaceAnalysisParams": ".face_analysis_params",
    "FaceAnalysisParamsV1": ".face_analysis_params_v1",
    "FaceAnalysisPayloadV1": ".face_analysis_payload_v1",
    "FaceAnalysisResultV1": ".face_analysis_result_v1",
    "FaceAnalysisRunning": ".face_analysis_running",
    "FaceAnalysisRunningV1": ".face_analysis_running_v1",
    "FaceAnalysisStatus": ".face_analysis_status",
    "FaceAnalysisStatusV1": ".face_analysis_status_v1",
    "FaceAnalysisSuccess": ".face_analysis_success",
    "FaceAnalysisSuccessV1": ".face_analysis_success_v1",
    "FaceAnalysisV1": ".face_analysis_v1",
    "FaceAnalysisV1FaceshapeType0": ".face_analysis_v1_faceshape_type_0",
    "FaceAnalysisV1LipshapeItemType0": ".face_analysis_v1_lipshape_item_type_0",
    "FaceAngleStrictness": ".face_angle_strictness",
    "FaceCheekboneNameType0": ".face_cheekbone_name_type_0",
    "FaceCheekboneNameV1Type0": ".face_cheekbone_name_v1_type_0",
    "FaceCheekbones": ".face_cheekbones",
    "FaceCheekbonesV1": ".face_cheekbones_v1",
    "FaceColors": ".face_colors",
    "FaceColorsV1": ".face_colors_v1",
    "FaceEyeAngleNameType0": ".face_eye_angle_name_type_0",
    "FaceEyeColorNameType0": ".face_eye_color_name_type_0",
    "FaceEyeShapeNameType0": ".face_eye_shape_name_type_0",
    "FaceEyebrowDensityType0": ".face_eyebrow_density_type_0",
    "FaceEyebrowShapeNameType0": ".face_eyebrow_shape_name_type_0",
    "FaceEyebrowShapeNameV1Type0": ".face_eyebrow_shape_name_v1_type_0",
    "FaceEyebrowShortnessType0": ".face_eyebrow_shortness_type_0",
    "FaceEyebrowShortnessV1Type0": ".face_eyebrow_shortness_v1_type_0",
    "FaceEyebrowThicknessV1Type0": ".face_eyebrow_thickness_v1_type_0",
    "FaceEyebrowThinnessType0": ".face_eyebrow_thinness_type_0",
    "FaceEyebrows": ".face_eyebrows",
    "FaceEyebrowsGapType0": ".face_eyebrows_gap_type_0",
    "FaceEyebrowsV1": ".face_eyebrows_v1",
    "FaceEyebrowsV1GapType0": ".face_eyebrows_v1_gap_type_0",
    "FaceEyelidNameType0": ".face_eyelid_name_type_0",
    "FaceEyelidNameV1Type0": ".face_eyelid_name_v1_type_0",
    "FaceEyes": ".face_eyes",
    "FaceEyesSettingType0": ".face_eyes_setting_type_0",
    "FaceEyesSizeType0": ".face_eyes_size_type_0",
    "FaceEyesV1": ".face_eyes_v1",
    "FaceEyesV1SettingType0": ".face_eyes_v1_setting_type_0",
    "FaceEyesV1SizeType0": ".face_eyes_v1_size_type_0",
    "FaceFeature": ".face_feature",
    "FaceFeatureV1": ".face_feature_v1",
    "FaceHairColorNameType0": ".face_hair_color_name_type_0",
    "FaceHairColorType0": ".face_hair_color_type_0",
    "FaceLiftAuto": ".face_lift_auto",
    "FaceLiftAutoType": ".face_lift_auto_type",
    "FaceLiftByFileIdAuto": ".face_lift_by_file_id_auto",
    "FaceLiftByFileIdCustom": ".face_lift_by_file_id_custom",
    "FaceLiftByFileUrlAuto": ".face_lift_by_file_url_auto",
    "FaceLiftByFileUrlCustom": ".face_lift_by_file_url_custom",
    "FaceLiftCustom": ".face_lift_custom",
    "FaceLiftCustomType": ".face_lift_custom_type",
    "FaceLiftFeatures": ".face_lift_features",
    "FaceLiftSmoothing": ".face_lift_smoothing",
    "FaceMapping": ".face_mapping",
    "FaceNose": ".face_nose",
    "FaceNoseLengthType0": ".face_nose_length_type_0",
    "FaceNoseWidthType0": ".face_nose_width_type_0",
    "FaceQuality": ".face_quality",
    "FaceRatios": ".face_ratios",
    "FaceReshapeByFileId": ".face_reshape_by_file_id",
    "FaceReshapeByFileUrl": ".face_reshape_by_file_url",
    "FaceReshapeFeatures": ".face_reshape_features",
    "FaceReshapeParams": ".face_reshape_params",
    "FaceReshapeSmoothing": ".face_reshape_smoothing",
    "FaceSwapActionV1": ".face_swap_action_v1",
    "FaceSwapByFileIdAndRefIds": ".face_swap_by_file_id_and_ref_ids",
    "FaceSwapByFileIdAndRefUrls": ".face_swap_by_file_id_and_ref_urls",
    "FaceSwapByFileUrlAndRefIds": ".face_swap_by_file_url_and_ref_ids",
    "FaceSwapByFileUrlAndRefUrls": ".face_swap_by_file_url_and_ref_urls",
    "FaceSwapParams": ".face_swap_params",
    "FaceSwapPayloadV1": ".face_swap_payload_v1",
    "FaceSwapPreProcessPayloadV1": ".face_swap_pre_process_payload_v1",
    "FaceSwapRefIds": ".face_swap_ref_ids",
    "FaceSwapRefUrls": ".face_swap_ref_urls",
    "FaceSwapVidByFileIdAndRefId": ".face_swap_vid_by_file_id_and_ref_id",
    "FaceSwapVidByFileIdAndRefUrl": ".face_swap_vid_by_file_id_and_ref_url",
    "FaceSwapVidByFileUrlAndRefId": ".face_swap_vid_by_file_url_and_ref_id",
    "FaceSwapVidByFileUrlAndRefUrl": ".face_swap_vid_by_file_url_and_ref_url",
    "FaceSwapVidPayloadV1": ".face_swap_vid_payload_v1",
    "FaceSwapVidRefId": ".face_swap_vid_ref_id",
    "FaceSwapVidRefUrl": ".face_swap_vid_ref_url",
    "FaceTraits": ".face_traits",
    "FaceTraitsFaceshapeType0": ".face_traits_faceshape_type_0",
    "FaceTraitsLipshapeItemType0": ".face_traits_lipshape_item_type_0",
    "FeatureCostPage": ".feature_cost_page",
    "FileResultV2": ".file_result_v2",
    "FileResultsV2": ".file_results_v2",
    "FileTaskRunningV1": ".file_task_running_v1",
    "FileTaskRunningV2": ".file_task_running_v2",
    "FileTaskStatusV1": ".file_task_status_v1",
    "FileTaskStatusV2": ".file_task_status_v2",
    "FileTaskSuccessV1": ".file_task_success_v1",
    "FileTaskSuccessV2": ".file_task_success_v2",
    "FilesTaskRunningV2": ".files_task_running_v2",
    "FilesTaskStatusV2": ".files_task_status_v2",
    "FilesTaskSuccessV2": ".files_task_success_v2",
    "FitzpatrickByFileId": ".fitzpatrick_by_file_id",
    "FitzpatrickByFileUrl": ".fitzpatrick_by_file_url",
    "FitzpatrickParams": ".fitzpatrick_params",
    "FitzpatrickParamsVersion": ".fitzpatrick_params_version",
    "FitzpatrickRunning": ".fitzpatrick_running",
    "FitzpatrickStatus": ".fitzpatrick_status",
    "FitzpatrickSuccess": ".fitzpatrick_success",
    "FitzpatrickType": ".fitzpatrick_type",
    "FitzpatrickTypeFitzpatrickScale": ".fitzpatrick_type_fitzpatrick_scale",
    "FoundFace": ".found_face",
    "FoundFaceV1": ".found_face_v1",
    "FoundFaces": ".found_faces",
    "FoundFacesResultV1": ".found_faces_result_v1",
    "FoundFacesRunning": ".found_faces_running",
    "FoundFacesRunningV1": ".found_faces_running_v1",
    "FoundFacesStatus": ".found_faces_status",
    "FoundFacesStatusV1": ".found_faces_status_v1",
    "FoundFacesSuccess": ".found_faces_success",
    "FoundFacesSuccessV1": ".found_faces_success_v1",
    "FoundFacesV1": ".found_faces_v1",
    "GenerativeFillByFileIdAndMaskId": ".generative_fill_by_file_id_and_mask_id",
    "GenerativeFillByFileIdAndMaskUrl": ".generative_fill_by_file_id_and_mask_url",
    "GenerativeFillByFileUrlAndMaskId": ".generative_fill_by_file_url_and_mask_id",
    "GenerativeFillByFileUrlAndMaskUrl": ".generative_fill_by_file_url_and_mask_url",
    "GroupInfo": ".group_info",
    "HairColorActionV1": ".hair_color_action_v1",
    "HairColorByFileId": ".hair_color_by_file_id",
    "HairColorByFileUrl": ".hair_color_by_file_url",
    "HairColorPalette": ".hair_color_palette",
    "HairColorParams": ".hair_color_params",
    "HairColorPattern": ".hair_color_pattern",
    "HairColorPatternColoringSection": ".hair_color_pattern_coloring_section",
    "HairColorPatternName": ".hair_color_pattern_name",
    "HairColorPayloadV1": ".hair_color_payload_v1",
    "HairColorPreset": ".hair_color_preset",
    "HairDensity": ".hair_density",
    "HairDensityResult": ".hair_density_result",
    "HairDensityRunning": ".hair_density_running",
    "HairDensityStatus": ".hair_density_status",
    "HairDensitySuccess": ".hair_density_success",
    "HairDensityTermType0": ".hair_density_term_type_0",
    "HairFrizziness": ".hair_frizziness",
    "HairFrizzinessMappingType0": ".hair_frizziness_mapping_type_0",
    "HairFrizzinessResult": ".hair_frizziness_result",
    "HairFrizzinessRunning": ".hair_frizziness_running",
    "HairFrizzinessStatus": ".hair_frizziness_status",
    "HairFrizzinessSuccess": ".hair_frizziness_success",
    "HairFrizzinessTermType0": ".hair_frizziness_term_type_0",
    "HairLength": ".hair_length",
    "HairLengthResult": ".hair_length_result",
    "HairLengthRunning": ".hair_length_running",
    "HairLengthStatus": ".hair_length_status",
    "HairLengthSuccess": ".hair_length_success",
    "HairLengthTermType0": ".hair_length_term_type_0",
    "HairReferenceFileId": ".hair_reference_file_id",
    "HairReferenceFileUrl": ".hair_reference_file_url",
    "HairStyleByFileId": ".hair_style_by_file_id",
    "HairStyleByFileUrl": ".hair_style_by_file_url",
    "HairStyleParams": ".hair_style_params",
    "HairTemplate": ".hair_template",
    "HairTemplateByFileId": ".hair_template_by_file_id",
    "HairTemplateByFileUrl": ".hair_template_by_file_url",
    "HairTransferByFileIdAndReferenceId": ".hair_transfer_by_file_id_and_reference_id",
    "HairTransferByFileIdAndReferenceUrl": ".hair_transfer_by_file_id_and_reference_url",
    "HairTransferByFileIdAndTemplate": ".hair_transfer_by_file_id_and_template",
    "HairTransferByFileUrlAndReferenceId": ".hair_transfer_by_file_url_and_reference_id",
    "HairTransferByFileUrlAndReferenceUrl": ".hair_transfer_by_file_url_and_reference_url",
    "HairTransferByFileUrlAndTemplate": ".hair_transfer_by_file_url_and_template",
    "HairTransferTemplate": ".hair_transfer_template",
    "HairTransferTemplateHairColor": ".hair_transfer_template_hair_color",
    "HairType": ".hair_type",
    "HairTypeMappingType0": ".hair_type_mapping_type_0",
    "HairTypeMappingType1": ".hair_type_mapping_type_1",
    "HairTypeResult": ".hair_type_result",
    "HairTypeRunning": ".hair_type_running",
    "HairTypeStatus": ".hair_type_status",
    "HairTypeSuccess": ".hair_type_success",
    "HairTypeTermType0": ".hair_type_term_type_0",
    "HairViewsByFileId": ".hair_views_by_file_id",
    "HairViewsByFileUrl": ".hair_views_by_file_url",
    "HatByFileIdAndRefId": ".hat_by_file_id_and_ref_id",
    "HatByFileIdAndRefUrl": ".hat_by_file_id_and_ref_url",
    "HatByFileUrlAndRefId": ".hat_by_file_url_and_ref_id",
    "HatByFileUrlAndRefUrl": ".hat_by_file_url_and_ref_url",
    "HatParams": ".hat_params",
    "HatParamsStyle": ".hat_params_style",
    "HistoryActionType0": ".history_action_type_0",
    "HistoryEntry": ".history_entry",
    "HistoryInfo": ".history_info",
    "ImageContentType": ".image_content_type",
    "ImageToImageByFileIds": ".image_to_image_by_file_ids",
    "ImageToImageByFileUrls": ".image_to_image_by_file_urls",
    "ImageToImageFileIds": ".image_to_image_file_ids",
    "ImageToImageFileUrls": ".image_to_image_file_urls",
    "ImageToImageSize": ".image_to_image_size",
    "ImageToVideoActionV1": ".image_to_video_action_v1",
    "ImageToVideoByFileId": ".image_to_video_by_file_id",
    "ImageToVideoByFileUrl": ".image_to_video_by_file_url",
    "ImageToVideoDurationV1": ".image_to_video_duration_v1",
    "ImageToVideoMode": ".image_to_video_mode",
    "ImageToVideoParams": ".image_to_video_params",
    "ImageToVideoParamsV1": ".image_to_video_params_v1",
    "ImageToVideoPayloadV1": ".image_to_video_payload_v1",
    "ImageToVideoSeconds": ".image_to_video_seconds",
    "ImageToVideoYoucamByFileId": ".image_to_video_youcam_by_file_id",
    "ImageToVideoYoucamByFileUrl": ".image_to_video_youcam_by_file_url",
    "ImageToVideoYoucamParams": ".image_to_video_youcam_params",
    "ImageToVideoYoucamParamsModel": ".image_to_video_youcam_params_model",
    "ImageToVideoYoucamParamsResolution": ".image_to_video_youcam_params_resolution",
    "ImageTuning": ".image_tuning",
    "InvalidParameters": ".invalid_parameters",
    "InvalidParametersErrorCodeType0": ".invalid_parameters_error_code_type_0",
    "InvalidTaskId": ".invalid_task_id",
    "InvalidTaskIdErrorCodeType0": ".invalid_task_id_error_code_type_0",
    "JewelleryFileIdAndRefIds": ".jewellery_file_id_and_ref_ids",
    "JewelleryFileIdAndRefUrls": ".jewellery_file_id_and_ref_urls",
    "JewelleryFileUrlAndRefIds": ".jewellery_file_url_and_ref_ids",
    "JewelleryFileUrlAndRefUrls": ".jewellery_file_url_and_ref_urls",
    "JewelleryItem": ".jewellery_item",
    "JewelleryItemName": ".jewellery_item_name",
    "JewelleryPhotoId": ".jewellery_photo_id",
    "JewelleryPhotoUrl": ".jewellery_photo_url",
    "JewelleryRefIds": ".jewellery_ref_ids",
    "JewelleryRefMaskIds": ".jewellery_ref_mask_ids",
    "JewelleryRefMaskUrls": ".jewellery_ref_mask_urls",
    "JewelleryRefUrls": ".jewellery_ref_urls",
    "JewellerySourceInfo": ".jewellery_source_info",
    "LensEffect": ".lens_effect",
    "LensFileId": ".lens_file_id",
    "LensFileUrl": ".lens_file_url",
    "LightingActionV1": ".lighting_action_v1",
    "LightingParamsV1": ".lighting_params_v1",
    "LightingPayloadV1": ".lighting_payload_v1",
    "LookVtoByFileId": ".look_vto_by_file_id",
    "LookVtoByFileUrl": ".look_vto_by_file_url",
    "LookVtoParams": ".look_vto_params",
    "MakeupBlush": ".makeup_blush",
    "MakeupBlushCategory": ".makeup_blush_category",
    "MakeupBlushSatinPalette": ".makeup_blush_satin_palette",
    "MakeupBlushSatinPaletteTexture": ".makeup_blush_satin_palette_texture",
    "MakeupBlushShimmerPalette": ".makeup_blush_shimmer_palette",
    "MakeupBlushShimmerPaletteTexture": ".makeup_blush_shimmer_palette_texture",
    "MakeupBronzer": ".makeup_bronzer",
    "MakeupBronzerCategory": ".makeup_bronzer_category",
    "MakeupBrowColor": ".makeup_brow_color",
    "MakeupBrowColorType": ".makeup_brow_color_type",
    "MakeupBrowShape": ".makeup_brow_shape",
    "MakeupBrowShapeType": ".makeup_brow_shape_type",
    "MakeupBrowShimmerPalette": ".makeup_brow_shimmer_palette",
    "MakeupBrowShimmerPaletteTexture": ".makeup_brow_shimmer_palette_texture",
    "MakeupConcealer": ".makeup_concealer",
    "MakeupConcealerCategory": ".makeup_concealer_category",
    "MakeupConcealerPalette": ".makeup_concealer_palette",
    "MakeupContour": ".makeup_contour",
    "MakeupContourCategory": ".makeup_contour_category",
    "MakeupEyeLiner": ".makeup_eye_liner",
    "MakeupEyeLinerCategory": ".makeup_eye_liner_category",
    "MakeupEyeMetallicPalette": ".makeup_eye_metallic_palette",
    "MakeupEyeMetallicPaletteTexture": ".makeup_eye_metallic_palette_texture",
    "MakeupEyeShadow": ".makeup_eye_shadow",
    "MakeupEyeShadowCategory": ".makeup_eye_shadow_category",
    "MakeupEyeShimmerPalette": ".makeup_eye_shimmer_palette",
    "MakeupEyeShimmerPaletteTexture": ".makeup_eye_shimmer_palette_texture",
    "MakeupEyebrows": ".makeup_eyebrows",
    "MakeupEyebrowsCategory": ".makeup_eyebrows_category",
    "MakeupEyelashes": ".makeup_eyelashes",
    "MakeupEyelashesCategory": ".makeup_eyelashes_category",
    "MakeupFoundation": ".makeup_foundation",
    "MakeupFoundationCategory": ".makeup_foundation_category",
    "MakeupFoundationPalette": ".makeup_foundation_palette",
    "MakeupHighlighter": ".makeup_highlighter",
    "MakeupHighlighterCategory": ".makeup_highlighter_category",
    "MakeupHighlighterPalette": ".makeup_highlighter_palette",
    "MakeupLipColor": ".makeup_lip_color",
    "MakeupLipColorCategory": ".makeup_lip_color_category",
    "MakeupLipGlossPalette": ".makeup_lip_gloss_palette",
    "MakeupLipGlossPaletteTexture": ".makeup_lip_gloss_palette_texture",
    "MakeupLipLiner": ".makeup_lip_liner",
    "MakeupLipLinerCategory": ".makeup_lip_liner_category",
    "MakeupLipLinerPalette": ".makeup_lip_liner_palette",
    "MakeupLipLinerPaletteTexture": ".makeup_lip_liner_palette_texture",
    "MakeupLipMattePalette": ".makeup_lip_matte_palette",
    "MakeupLipMattePaletteTexture": ".makeup_lip_matte_palette_texture",
    "MakeupLipMetalPalette": ".makeup_lip_metal_palette",
    "MakeupLipMetalPaletteTexture": ".makeup_lip_metal_palette_texture",
    "MakeupLipMorphology": ".makeup_lip_morphology",
    "MakeupLipOmbreStyle": ".makeup_lip_ombre_style",
    "MakeupLipOmbreStyleOtherNames": ".makeup_lip_ombre_style_other_names",
    "MakeupLipOmbreStyleOtherNamesType": ".makeup_lip_ombre_style_other_names_type",
    "MakeupLipOmbreStyleType": ".makeup_lip_ombre_style_type",
    "MakeupLipShape": ".makeup_lip_shape",
    "MakeupLipShimmerPalette": ".makeup_lip_shimmer_palette",
    "MakeupLipShimmerPaletteTexture": ".makeup_lip_shimmer_palette_texture",
    "MakeupLipStyle": ".makeup_lip_style",
    "MakeupLipStyleType": ".makeup_lip_style_type",
    "MakeupMattePalette": ".makeup_matte_palette",
    "MakeupMattePaletteTexture": ".makeup_matte_palette_texture",
    "MakeupPalette": ".makeup_palette",
    "MakeupPattern": ".makeup_pattern",
    "MakeupSkinSmooth": ".makeup_skin_smooth",
    "MakeupSkinSmoothCategory": ".makeup_skin_smooth_category",
    "MakeupVtoByFileId": ".makeup_vto_by_file_id",
    "MakeupVtoByFileUrl": ".makeup_vto_by_file_url",
    "MakeupVtoParams": ".makeup_vto_params",
    "MaskFileId": ".mask_file_id",
    "MaskFileUrl": ".mask_file_url",
    "MuTransferByFileIdAndRefId": ".mu_transfer_by_file_id_and_ref_id",
    "MuTransferByFileIdAndRefUrl": ".mu_transfer_by_file_id_and_ref_url",
    "MuTransferByFileUrlAndRefId": ".mu_transfer_by_file_url_and_ref_id",
    "MuTransferByFileUrlAndRefUrl": ".mu_transfer_by_file_url_and_ref_url",
    "MuTransferPayloadV1": ".mu_transfer_payload_v1",
    "MuTransferRefId": ".mu_transfer_ref_id",
    "MuTransferRefUrl": ".mu_transfer_ref_url",
    "NailColor": ".nail_color",
    "NailColorSubType": ".nail_color_sub_type",
    "NailDesign": ".nail_design",
    "NailDesignSubType": ".nail_design_sub_type",
    "NailFinish": ".nail_finish",
    "NailFinishFinger": ".nail_finish_finger",
    "NailMetallicTexture": ".nail_metallic_texture",
    "NailMetallicTextureTexture": ".nail_metallic_texture_texture",
    "NailPearlTexture": ".nail_pearl_texture",
    "NailPearlTextureTexture": ".nail_pearl_texture_texture",
    "NailPlainTexture": ".nail_plain_texture",
    "NailPlainTextureTexture": ".nail_plain_texture_texture",
    "NailPolishByFileId": ".nail_polish_by_file_id",
    "NailPolishByFileUrl": ".nail_polish_by_file_url",
    "NailPolishColor": ".nail_polish_color",
    "NailPolishColorMetallic": ".nail_polish_color_metallic",
    "NailPolishColorPearl": ".nail_polish_color_pearl",
    "NailPolishColorShimmer": ".nail_polish_color_shimmer",
    "NailPolishColorTextured": ".nail_polish_color_textured",
    "NailPolishDesign": ".nail_polish_design",
    "NailPolishDesignMetallic": ".nail_polish_design_metallic",
    "NailPolishDesignPearl": ".nail_polish_design_pearl",
    "NailPolishDesignShimmer": ".nail_polish_design_shimmer",
    "NailPolishDesignTextured": ".nail_polish_design_textured",
    "NailPolishParams": ".nail_polish_params",
    "NailPolishParamsEffectType": ".nail_polish_params_effect_type",
    "NailPressOnByFileId": ".nail_press_on_by_file_id",
    "NailPressOnByFileUrl": ".nail_press_on_by_file_url",
    "NailPressOnColor": ".nail_press_on_color",
    "NailPressOnDesign": ".nail_press_on_design",
    "NailPressOnForm": ".nail_press_on_form",
    "NailPressOnFormShape": ".nail_press_on_form_shape",
    "NailPressOnParams": ".nail_press_on_params",
    "NailPressOnParamsEffectType": ".nail_press_on_params_effect_type",
    "NailPressOnTexture": ".nail_press_on_texture",
    "NailPressOnTextureTexture": ".nail_press_on_texture_texture",
    "NailReferenceFileId": ".nail_reference_file_id",
    "NailReferenceFileUrl": ".nail_reference_file_url",
    "NailShimmerTexture": ".nail_shimmer_texture",
    "NailShimmerTextureTexture": ".nail_shimmer_texture_texture",
    "NailTexturedTexture": ".nail_textured_texture",
    "NailTexturedTextureTexture": ".nail_textured_texture_texture",
    "NailVtoParams": ".nail_vto_params",
    "NecklaceByFileIdAndRefIds": ".necklace_by_file_id_and_ref_ids",
    "NecklaceByFileIdAndRefUrls": ".necklace_by_file_id_and_ref_urls",
    "NecklaceByFileUrlAndRefIds": ".necklace_by_file_url_and_ref_ids",
    "NecklaceByFileUrlAndRefUrls": ".necklace_by_file_url_and_ref_urls",
    "NecklaceFit": ".necklace_fit",
    "NecklaceItem": ".necklace_item",
    "NecklaceParams": ".necklace_params",
    "NewFile": ".new_file",
    "NewFileOfAnyForm": ".new_file_of_any_form",
    "NewImage": ".new_image",
    "NewImageUnsized": ".new_image_unsized",
    "NewVideo": ".new_video",
    "NewVideoUnsized": ".new_video_unsized",
    "NotFound": ".not_found",
    "ObjRemVidByFileIdAndMaskId": ".obj_rem_vid_by_file_id_and_mask_id",
    "ObjRemVidByFileIdAndMaskUrl": ".obj_rem_vid_by_file_id_and_mask_url",
    "ObjRemVidByFileUrlAndMaskId": ".obj_rem_vid_by_file_url_and_mask_id",
    "ObjRemVidByFileUrlAndMaskUrl": ".obj_rem_vid_by_file_url_and_mask_url",
    "ObjRemVidFileId": ".obj_rem_vid_file_id",
    "ObjRemVidFileUrl": ".obj_rem_vid_file_url",
    "ObjRemVidParams": ".obj_rem_vid_params",
    "ObjectRemovalActionV1": ".object_removal_action_v1",
    "ObjectRemovalFilesV1": ".object_removal_files_v1",
    "ObjectRemovalPayloadV1": ".object_removal_payload_v1",
    "OutPaintActionV1": ".out_paint_action_v1",
    "OutPaintByFileId": ".out_paint_by_file_id",
    "OutPaintByFileUrl": ".out_paint_by_file_url",
    "OutPaintParams": ".out_paint_params",
    "OutPaintPayloadV1": ".out_paint_payload_v1",
    "PortraitStylesV1": ".portrait_styles_v1",
    "PortraitsActionV1": ".portraits_action_v1",
    "PortraitsByFileId": ".portraits_by_file_id",
    "PortraitsByFileUrl": ".portraits_by_file_url",
    "PortraitsCustomV1": ".portraits_custom_v1",
    "PortraitsParams": ".portraits_params",
    "PortraitsPayloadV1": ".portraits_payload_v1",
    "ReplaceActionV1": ".replace_action_v1",
    "ReplaceByFileIdAndMaskId": ".replace_by_file_id_and_mask_id",
    "ReplaceByFileIdAndMaskUrl": ".replace_by_file_id_and_mask_url",
    "ReplaceByFileUrlAndMaskId": ".replace_by_file_url_and_mask_id",
    "ReplaceByFileUrlAndMaskUrl": ".replace_by_file_url_and_mask_url",
    "ReplaceFilesV1": ".replace_files_v1",
    "ReplaceParams": ".replace_params",
    "ReplacePayloadV1": ".replace_payload_v1",
    "ResultFileV1": ".result_file_v1",
    "RingByFileIdAndRefIds": ".ring_by_file_id_and_ref_ids",
    "RingByFileIdAndRefUrls": ".ring_by_file_id_and_ref_urls",
    "RingByFileUrlAndRefIds": ".ring_by_file_url_and_ref_ids",
    "RingByFileUrlAndRefUrls": ".ring_by_file_url_and_ref_urls",
    "RingFit": ".ring_fit",
    "RingFitRingWearingFingerType0": ".ring_fit_ring_wearing_finger_type_0",
    "RingItem": ".ring_item",
    "RingParams": ".ring_params",
    "RunClothV1": ".run_cloth_v1",
    "RunEnhanceV1": ".run_enhance_v1",
    "RunError": ".run_error",
    "RunErrorErrorCodeType0": ".run_error_error_code_type_0",
    "RunFaceAnalysisV1": ".run_face_analysis_v1",
    "RunFaceSwapPreProcessV1": ".run_face_swap_pre_process_v1",
    "RunFaceSwapV1": ".run_face_swap_v1",
    "RunFaceSwapVidV1": ".run_face_swap_vid_v1",
    "RunHairColorV1": ".run_hair_color_v1",
    "RunImageToVideoV1": ".run_image_to_video_v1",
    "RunLightingV1": ".run_lighting_v1",
    "RunMuTransferV1": ".run_mu_transfer_v1",
    "RunObjectRemovalV1": ".run_object_removal_v1",
    "RunOutPaintV1": ".run_out_paint_v1",
    "RunPortraitsV1": ".run_portraits_v1",
    "RunReplaceV1": ".run_replace_v1",
    "RunSkinAnalysisV1": ".run_skin_analysis_v1",
    "RunSourceOnlyTaskV1": ".run_source_only_task_v1",
    "RunStyledTask": ".run_styled_task",
    "RunTaskResponseV1": ".run_task_response_v1",
    "RunTaskResponseV2": ".run_task_response_v2",
    "RunTextToImageV1": ".run_text_to_image_v1",
    "RunVideoSrV1": ".run_video_sr_v1",
    "RunVideoTransV1": ".run_video_trans_v1",
    "ScarfByFileIdAndRefId": ".scarf_by_file_id_and_ref_id",
    "ScarfByFileIdAndRefUrl": ".scarf_by_file_id_and_ref_url",
    "ScarfByFileUrlAndRefId": ".scarf_by_file_url_and_ref_id",
    "ScarfByFileUrlAndRefUrl": ".scarf_by_file_url_and_ref_url",
    "ScarfParams": ".scarf_params",
    "ScarfParamsStyle": ".scarf_params_style",
    "ShoesByFileIdAndRefId": ".shoes_by_file_id_and_ref_id",
    "ShoesByFileIdAndRefUrl": ".shoes_by_file_id_and_ref_url",
    "ShoesByFileUrlAndRefId": ".shoes_by_file_url_and_ref_id",
    "ShoesByFileUrlAndRefUrl": ".shoes_by_file_url_and_ref_url",
    "ShoesParams": ".shoes_params",
    "ShoesParamsStyle": ".shoes_params_style",
    "ShoesTransferByFileIdAndRefId": ".shoes_transfer_by_file_id_and_ref_id",
    "ShoesTransferByFileIdAndRefUrl": ".shoes_transfer_by_file_id_and_ref_url",
    "ShoesTransferByFileUrlAndRefId": ".shoes_transfer_by_file_url_and_ref_id",
    "ShoesTransferByFileUrlAndRefUrl": ".shoes_transfer_by_file_url_and_ref_url",
    "ShoesTransferParams": ".shoes_transfer_params",
    "SignIn": ".sign_in",
    "SignInResponse": ".sign_in_response",
    "SkinAnalysisActionResultV1": ".skin_analysis_action_result_v1",
    "SkinAnalysisActionV1": ".skin_analysis_action_v1",
    "SkinAnalysisByFileId": ".skin_analysis_by_file_id",
    "SkinAnalysisByFileIdV21": ".skin_analysis_by_file_id_v21",
    "SkinAnalysisByFileUrl": ".skin_analysis_by_file_url",
    "SkinAnalysisByFileUrlV21": ".skin_analysis_by_file_url_v21",
    "SkinAnalysisFileV1": ".skin_analysis_file_v1",
    "SkinAnalysisParams": ".skin_analysis_params",
    "SkinAnalysisParamsFormat": ".skin_analysis_params_format",
    "SkinAnalysisParamsV1": ".skin_analysis_params_v1",
    "SkinAnalysisPayloadV1": ".skin_analysis_payload_v1",
    "SkinAnalysisRunning": ".skin_analysis_running",
    "SkinAnalysisRunningV1": ".skin_analysis_running_v1",
    "SkinAnalysisScores": ".skin_analysis_scores",
    "SkinAnalysisStatus": ".skin_analysis_status",
    "SkinAnalysisStatusV1": ".skin_analysis_status_v1",
    "SkinAnalysisSuccess": ".skin_analysis_success",
    "SkinAnalysisSuccessV1": ".skin_analysis_success_v1",
    "SkinAnalysisZip": ".skin_analysis_zip",
    "SkinConcern": ".skin_concern",
    "SkinConcernV1": ".skin_concern_v1",
    "SkinMaskOptions": ".skin_mask_options",
    "SkinScore": ".skin_score",
    "SkinSimulationByFileId": ".skin_simulation_by_file_id",
    "SkinSimulationByFileUrl": ".skin_simulation_by_file_url",
    "SkinSimulationParams": ".skin_simulation_params",
    "SkinTone": ".skin_tone",
    "SkinToneByFileId": ".skin_tone_by_file_id",
    "SkinToneByFileUrl": ".skin_tone_by_file_url",
    "SkinToneColors": ".skin_tone_colors",
    "SkinToneParams": ".skin_tone_params",
    "SkinToneRunning": ".skin_tone_running",
    "SkinToneStatus": ".skin_tone_status",
    "SkinToneSuccess": ".skin_tone_success",
    "Sku": ".sku",
    "SkuList": ".sku_list",
    "SkuUnitType0": ".sku_unit_type_0",
    "SmileByFileId": ".smile_by_file_id",
    "SmileByFileUrl": ".smile_by_file_url",
    "SmileParams": ".smile_params",
    "SmileParamsExpressionType": ".smile_params_expression_type",
    "SourceAndReferenceIds": ".source_and_reference_ids",
    "SourceFileId": ".source_file_id",
    "SourceFileUrl": ".source_file_url",
    "SourceIds": ".source_ids",
    "SourceOnlyActionV1": ".source_only_action_v1",
    "SourceOnlyPayloadV1": ".source_only_payload_v1",
    "SourceVideoId": ".source_video_id",
    "SourceVideoUrl": ".source_video_url",
    "Style": ".style",
    "StyleCategory": ".style_category",
    "StyleCategoryList": ".style_category_list",
    "StyleChoice": ".style_choice",
    "StyleGroup": ".style_group",
    "StyleGroupPage": ".style_group_page",
    "StyleGroups": ".style_groups",
    "StyleInCategory": ".style_in_category",
    "StyleInfo": ".style_info",
    "StyleList": ".style_list",
    "StylePage": ".style_page",
    "StyledAction": ".styled_action",
    "StyledPayload": ".styled_payload",
    "SubCategory": ".sub_category",
    "TaskFailedV1": ".task_failed_v1",
    "TaskFailedV1Status": ".task_failed_v1_status",
    "TaskFailedV2": ".task_failed_v2",
    "TaskFailedV2TaskStatus": ".task_failed_v2_task_status",
    "TaskId": ".task_id",
    "TaskRunningV1": ".task_running_v1",
    "TaskRunningV1Status": ".task_running_v1_status",
    "TaskRunningV2": ".task_running_v2",
    "TaskRunningV2TaskStatus": ".task_running_v2_task_status",
    "TaskStateV1": ".task_state_v1",
    "TaskStateV2": ".task_state_v2",
    "TaskSucceededV1": ".task_succeeded_v1",
    "TaskSucceededV1Status": ".task_succeeded_v1_status",
    "TaskSucceededV2": ".task_succeeded_v2",
    "TaskSucceededV2TaskStatus": ".task_succeeded_v2_task_status",
    "TaskTimeout": ".task_timeout",
    "TaskTimeoutErrorCodeType0": ".task_timeout_error_code_type_0",
    "TeethWhitenByFileId": ".teeth_whiten_by_file_id",
    "TeethWhitenByFileUrl": ".teeth_whiten_by_file_url",
    "TeethWhitenEffect": ".teeth_whiten_effect",
    "TeethWhitenParams": ".teeth_whiten_params",
    "TeethWhitenParamsVersion": ".teeth_whiten_params_version",
    "Template": ".template",
    "TemplateList": ".template_list",
    "TemplatePage": ".template_page",
    "TextToImage": ".text_to_image",
    "TextToImageActionV1": ".text_to_image_action_v1",
    "TextToImageParamsV1": ".text_to_image_params_v1",
    "TextToImagePayloadV1": ".text_to_image_payload_v1",
    "TextToImageYouCam": ".text_to_image_you_cam",
    "TextToImageYouCamSize": ".text_to_image_you_cam_size",
    "TextToVideoYoucam": ".text_to_video_youcam",
    "TextToVideoYoucamModel": ".text_to_video_youcam_model",
    "TextToVideoYoucamRatio": ".text_to_video_youcam_ratio",
    "TextToVideoYoucamResolution": ".text_to_video_youcam_resolution",
    "TimedFileResultV2": ".timed_file_result_v2",
    "TimedFileTaskRunningV2": ".timed_file_task_running_v2",
    "TimedFileTaskStatusV2": ".timed_file_task_status_v2",
    "TimedFileTaskSuccessV2": ".timed_file_task_success_v2",
    "TryOnFileIdAndRefId": ".try_on_file_id_and_ref_id",
    "TryOnFileIdAndRefUrl": ".try_on_file_id_and_ref_url",
    "TryOnFileUrlAndRefId": ".try_on_file_url_and_ref_id",
    "TryOnFileUrlAndRefUrl": ".try_on_file_url_and_ref_url",
    "TryOnGender": ".try_on_gender",
    "TryOnRefId": ".try_on_ref_id",
    "TryOnRefUrl": ".try_on_ref_url",
    "Unauthorized": ".unauthorized",
    "UnauthorizedErrorCodeType0": ".unauthorized_error_code_type_0",
    "UnitBucket": ".unit_bucket",
    "UnitBuckets": ".unit_buckets",
    "UnitChange": ".unit_change",
    "UnitHistory": ".unit_history",
    "UnitHistoryPage": ".unit_history_page",
    "UnitTypeType0": ".unit_type_type_0",
    "UploadRequest": ".upload_request",
    "UploadRequestHeaders": ".upload_request_headers",
    "VideoContentType": ".video_content_type",
    "VideoDuration": ".video_duration",
    "VideoSrByFileId": ".video_sr_by_file_id",
    "VideoSrByFileUrl": ".video_sr_by_file_url",
    "VideoSrPayloadV1": ".video_sr_payload_v1",
    "VideoTransActionV1": ".video_trans_action_v1",
    "VideoTransByFileId": ".video_trans_by_file_id",
    "VideoTransByFileUrl": ".video_trans_by_file_url",
    "VideoTransParamsV1": ".video_trans_params_v1",
    "VideoTransPayloadV1": ".video_trans_payload_v1",
    "VideoTransTemplate": ".video_trans_template",
    "WatchByFileIdAndRefIds": ".watch_by_file_id_and_ref_ids",
    "WatchByFileIdAndRefUrls": ".watch_by_file_id_and_ref_urls",
    "WatchByFileUrlAndRefIds": ".watch_by_file_url_and_ref_ids",
    "WatchByFileUrlAndRefUrls": ".watch_by_file_url_and_ref_urls",
    "WatchFit": ".watch_fit",
    "WatchItem": ".watch_item",
    "WatchParams": ".watch_params",
    "YouCamImageParams": ".you_cam_image_params",
    "YouCamImageParamsModel": ".you_cam_image_params_model",
}

__all__ = (
    "AbsShapeByFileId",
    "AbsShapeByFileUrl",
    "AbsShapeParams",
    "AbsShapeParamsIntensity",
    "AbsShapeParamsMode",
    "AccessToken",
    "ActionResultV1",
    "AgingPhoto",
    "AgingResults",
    "AgingTaskRunning",
    "AgingTaskStatus",
    "AgingTaskSuccess",
    "AiNailByFileIdAndRefId",
    "AiNailByFileIdAndRefUrl",
    "AiNailByFileUrlAndRefId",
    "AiNailByFileUrlAndRefUrl",
    "BagByFileIdAndRefId",
    "BagByFileIdAndRefUrl",
    "BagByFileUrlAndRefId",
    "BagByFileUrlAndRefUrl",
    "BagParams",
    "BagParamsStyle",
    "BareActionV1",
    "BgBlurByFileId",
    "BgBlurByFileUrl",
    "BgBlurParams",
    "BgReplaceByFileId",
    "BgReplaceByFileUrl",
    "BgReplaceParams",
    "BgReplaceParamsType",
    "BgReplaceVidByFileIdAndRefId",
    "BgReplaceVidByFileIdAndRefUrl",
    "BgReplaceVidByFileUrlAndRefId",
    "BgReplaceVidByFileUrlAndRefUrl",
    "BgReplaceVidParams",
    "BgReplaceVidParamsBackgroundMode",
    "BgReplaceVidPictureId",
    "BgReplaceVidPictureUrl",
    "BgReplaceVidVideoId",
    "BgReplaceVidVideoUrl",
    "BodyReshapeByFileId",
    "BodyReshapeByFileUrl",
    "BodyReshapeChanges",
    "BodyReshapeFeatures",
    "BodyReshapeParams",
    "BodyReshapeResults",
    "BodyReshapeTaskRunning",
    "BodyReshapeTaskStatus",
    "BodyReshapeTaskSuccess",
    "BoxV2",
    "BoxesResultV2",
    "BoxesTaskRunningV2",
    "BoxesTaskStatusV2",
    "BoxesTaskSuccessV2",
    "BraceletByFileIdAndRefIds",
    "BraceletByFileIdAndRefUrls",
    "BraceletByFileUrlAndRefIds",
    "BraceletByFileUrlAndRefUrls",
    "BraceletFit",
    "BraceletItem",
    "BraceletParams",
    "BreastShapeByFileId",
    "BreastShapeByFileUrl",
    "BreastShapeParams",
    "BreastShapeParamsIntensity",
    "CameraKitFlag",
    "ClothByFileIdAndRefId",
    "ClothByFileIdAndRefUrl",
    "ClothByFileIdAndTemplate",
    "ClothByFileUrlAndRefId",
    "ClothByFileUrlAndRefUrl",
    "ClothByFileUrlAndTemplate",
    "ClothFilesV1",
    "ClothGarment",
    "ClothGarmentActionV1",
    "ClothGarmentGarmentCategory",
    "ClothGarmentPayloadV1",
    "ClothGarmentV1",
    "ClothGarmentV1GarmentCategory",
    "ClothGarmentV4",
    "ClothGarmentV4FilterMultiPerson",
    "ClothGarmentV4GarmentCategory",
    "ClothReferenceIdsV1",
    "ClothStyleActionV1",
    "ClothStylePayloadV1",
    "ClothStyleV1",
    "ClothTemplate",
    "ClothV4ByFileIdAndRefId",
    "ClothV4ByFileIdAndRefUrl",
    "ClothV4ByFileUrlAndRefId",
    "ClothV4ByFileUrlAndRefUrl",
    "CreateFileResponseV1",
    "CreateFileResponseV2",
    "CreateFiles",
    "CreateFilesOfAnyForm",
    "CreateImageFiles",
    "CreateImageFilesUnsized",
    "CreateVideoFiles",
    "CreateVideoFilesUnsized",
    "CreatedFile",
    "CreatedFiles",
    "DeleteError",
    "DeleteErrorErrorCodeType0",
    "DeleteTask",
    "DeletedTask",
    "EarringByFileIdAndRefIds",
    "EarringByFileIdAndRefUrls",
    "EarringByFileUrlAndRefIds",
    "EarringByFileUrlAndRefUrls",
    "EarringFit",
    "EarringFitEarringOccludedType",
    "EarringItem",
    "EarringParams",
    "EffectTarget",
    "EngineErrorCodeType0",
    "EnhanceActionV1",
    "EnhanceByFileId",
    "EnhanceByFileUrl",
    "EnhanceParams",
    "EnhanceParamsV1",
    "EnhancePayloadV1",
    "EnhanceScale",
    "Error",
    "EyeColorVtoByFileIdAndRefId",
    "EyeColorVtoByFileIdAndRefUrl",
    "EyeColorVtoByFileUrlAndRefId",
    "EyeColorVtoByFileUrlAndRefUrl",
    "EyeColorVtoParams",
    "EyeColorVtoParamsVersion",
    "FabricByFileId",
    "FabricByFileUrl",
    "FabricParams",
    "FaceAgeAndGender",
    "FaceAgeAndGenderGenderType0",
    "FaceAnalysis",
    "FaceAnalysisActionResultV1",
    "FaceAnalysisActionV1",
    "FaceAnalysisByFileId",
    "FaceAnalysisByFileUrl",
    "FaceAnalysisParams",
    "FaceAnalysisParamsV1",
    "FaceAnalysisPayloadV1",
    "FaceAnalysisResultV1",
    "FaceAnalysisRunning",
    "FaceAnalysisRunningV1",
    "FaceAnalysisStatus",
    "FaceAnalysisStatusV1",
    "FaceAnalysisSuccess",
    "FaceAnalysisSuccessV1",
    "FaceAnalysisV1",
    "FaceAnalysisV1FaceshapeType0",
    "FaceAnalysisV1LipshapeItemType0",
    "FaceAngleStrictness",
    "FaceCheekboneNameType0",
    "FaceCheekboneNameV1Type0",
    "FaceCheekbones",
    "FaceCheekbonesV1",
    "FaceColors",
    "FaceColorsV1",
    "FaceEyeAngleNameType0",
    "FaceEyeColorNameType0",
    "FaceEyeShapeNameType0",
    "FaceEyebrowDensityType0",
    "FaceEyebrowShapeNameType0",
    "FaceEyebrowShapeNameV1Type0",
    "FaceEyebrowShortnessType0",
    "FaceEyebrowShortnessV1Type0",
    "FaceEyebrowThicknessV1Type0",
    "FaceEyebrowThinnessType0",
    "FaceEyebrows",
    "FaceEyebrowsGapType0",
    "FaceEyebrowsV1",
    "FaceEyebrowsV1GapType0",
    "FaceEyelidNameType0",
    "FaceEyelidNameV1Type0",
    "FaceEyes",
    "FaceEyesSettingType0",
    "FaceEyesSizeType0",
    "FaceEyesV1",
    "FaceEyesV1SettingType0",
    "FaceEyesV1SizeType0",
    "FaceFeature",
    "FaceFeatureV1",
    "FaceHairColorNameType0",
    "FaceHairColorType0",
    "FaceLiftAuto",
    "FaceLiftAutoType",
    "FaceLiftByFileIdAuto",
    "FaceLiftByFileIdCustom",
    "FaceLiftByFileUrlAuto",
    "FaceLiftByFileUrlCustom",
    "FaceLiftCustom",
    "FaceLiftCustomType",
    "FaceLiftFeatures",
    "FaceLiftSmoothing",
    "FaceMapping",
    "FaceNose",
    "FaceNoseLengthType0",
    "FaceNoseWidthType0",
    "FaceQuality",
    "FaceRatios",
    "FaceReshapeByFileId",
    "FaceReshapeByFileUrl",
    "FaceReshapeFeatures",
    "FaceReshapeParams",
    "FaceReshapeSmoothing",
    "FaceSwapActionV1",
    "FaceSwapByFileIdAndRefIds",
    "FaceSwapByFileIdAndRefUrls",
    "FaceSwapByFileUrlAndRefIds",
    "FaceSwapByFileUrlAndRefUrls",
    "FaceSwapParams",
    "FaceSwapPayloadV1",
    "FaceSwapPreProcessPayloadV1",
    "FaceSwapRefIds",
    "FaceSwapRefUrls",
    "FaceSwapVidByFileIdAndRefId",
    "FaceSwapVidByFileIdAndRefUrl",
    "FaceSwapVidByFileUrlAndRefId",
    "FaceSwapVidByFileUrlAndRefUrl",
    "FaceSwapVidPayloadV1",
    "FaceSwapVidRefId",
    "FaceSwapVidRefUrl",
    "FaceTraits",
    "FaceTraitsFaceshapeType0",
    "FaceTraitsLipshapeItemType0",
    "FeatureCostPage",
    "FileResultV2",
    "FileResultsV2",
    "FileTaskRunningV1",
    "FileTaskRunningV2",
    "FileTaskStatusV1",
    "FileTaskStatusV2",
    "FileTaskSuccessV1",
    "FileTaskSuccessV2",
    "FilesTaskRunningV2",
    "FilesTaskStatusV2",
    "FilesTaskSuccessV2",
    "FitzpatrickByFileId",
    "FitzpatrickByFileUrl",
    "FitzpatrickParams",
    "FitzpatrickParamsVersion",
    "FitzpatrickRunning",
    "FitzpatrickStatus",
    "FitzpatrickSuccess",
    "FitzpatrickType",
    "FitzpatrickTypeFitzpatrickScale",
    "FoundFace",
    "FoundFaceV1",
    "FoundFaces",
    "FoundFacesResultV1",
    "FoundFacesRunning",
    "FoundFacesRunningV1",
    "FoundFacesStatus",
    "FoundFacesStatusV1",
    "FoundFacesSuccess",
    "FoundFacesSuccessV1",
    "FoundFacesV1",
    "GenerativeFillByFileIdAndMaskId",
    "GenerativeFillByFileIdAndMaskUrl",
    "GenerativeFillByFileUrlAndMaskId",
    "GenerativeFillByFileUrlAndMaskUrl",
    "GroupInfo",
    "HairColorActionV1",
    "HairColorByFileId",
    "HairColorByFileUrl",
    "HairColorPalette",
    "HairColorParams",
    "HairColorPattern",
    "HairColorPatternColoringSection",
    "HairColorPatternName",
    "HairColorPayloadV1",
    "HairColorPreset",
    "HairDensity",
    "HairDensityResult",
    "HairDensityRunning",
    "HairDensityStatus",
    "HairDensitySuccess",
    "HairDensityTermType0",
    "HairFrizziness",
    "HairFrizzinessMappingType0",
    "HairFrizzinessResult",
    "HairFrizzinessRunning",
    "HairFrizzinessStatus",
    "HairFrizzinessSuccess",
    "HairFrizzinessTermType0",
    "HairLength",
    "HairLengthResult",
    "HairLengthRunning",
    "HairLengthStatus",
    "HairLengthSuccess",
    "HairLengthTermType0",
    "HairReferenceFileId",
    "HairReferenceFileUrl",
    "HairStyleByFileId",
    "HairStyleByFileUrl",
    "HairStyleParams",
    "HairTemplate",
    "HairTemplateByFileId",
    "HairTemplateByFileUrl",
    "HairTransferByFileIdAndReferenceId",
    "HairTransferByFileIdAndReferenceUrl",
    "HairTransferByFileIdAndTemplate",
    "HairTransferByFileUrlAndReferenceId",
    "HairTransferByFileUrlAndReferenceUrl",
    "HairTransferByFileUrlAndTemplate",
    "HairTransferTemplate",
    "HairTransferTemplateHairColor",
    "HairType",
    "HairTypeMappingType0",
    "HairTypeMappingType1",
    "HairTypeResult",
    "HairTypeRunning",
    "HairTypeStatus",
    "HairTypeSuccess",
    "HairTypeTermType0",
    "HairViewsByFileId",
    "HairViewsByFileUrl",
    "HatByFileIdAndRefId",
    "HatByFileIdAndRefUrl",
    "HatByFileUrlAndRefId",
    "HatByFileUrlAndRefUrl",
    "HatParams",
    "HatParamsStyle",
    "HistoryActionType0",
    "HistoryEntry",
    "HistoryInfo",
    "ImageContentType",
    "ImageToImageByFileIds",
    "ImageToImageByFileUrls",
    "ImageToImageFileIds",
    "ImageToImageFileUrls",
    "ImageToImageSize",
    "ImageToVideoActionV1",
    "ImageToVideoByFileId",
    "ImageToVideoByFileUrl",
    "ImageToVideoDurationV1",
    "ImageToVideoMode",
    "ImageToVideoParams",
    "ImageToVideoParamsV1",
    "ImageToVideoPayloadV1",
    "ImageToVideoSeconds",
    "ImageToVideoYoucamByFileId",
    "ImageToVideoYoucamByFileUrl",
    "ImageToVideoYoucamParams",
    "ImageToVideoYoucamParamsModel",
    "ImageToVideoYoucamParamsResolution",
    "ImageTuning",
    "InvalidParameters",
    "InvalidParametersErrorCodeType0",
    "InvalidTaskId",
    "InvalidTaskIdErrorCodeType0",
    "JewelleryFileIdAndRefIds",
    "JewelleryFileIdAndRefUrls",
    "JewelleryFileUrlAndRefIds",
    "JewelleryFileUrlAndRefUrls",
    "JewelleryItem",
    "JewelleryItemName",
    "JewelleryPhotoId",
    "JewelleryPhotoUrl",
    "JewelleryRefIds",
    "JewelleryRefMaskIds",
    "JewelleryRefMaskUrls",
    "JewelleryRefUrls",
    "JewellerySourceInfo",
    "LensEffect",
    "LensFileId",
    "LensFileUrl",
    "LightingActionV1",
    "LightingParamsV1",
    "LightingPayloadV1",
    "LookVtoByFileId",
    "LookVtoByFileUrl",
    "LookVtoParams",
    "MakeupBlush",
    "MakeupBlushCategory",
    "MakeupBlushSatinPalette",
    "MakeupBlushSatinPaletteTexture",
    "MakeupBlushShimmerPalette",
    "MakeupBlushShimmerPaletteTexture",
    "MakeupBronzer",
    "MakeupBronzerCategory",
    "MakeupBrowColor",
    "MakeupBrowColorType",
    "MakeupBrowShape",
    "MakeupBrowShapeType",
    "MakeupBrowShimmerPalette",
    "MakeupBrowShimmerPaletteTexture",
    "MakeupConcealer",
    "MakeupConcealerCategory",
    "MakeupConcealerPalette",
    "MakeupContour",
    "MakeupContourCategory",
    "MakeupEyeLiner",
    "MakeupEyeLinerCategory",
    "MakeupEyeMetallicPalette",
    "MakeupEyeMetallicPaletteTexture",
    "MakeupEyeShadow",
    "MakeupEyeShadowCategory",
    "MakeupEyeShimmerPalette",
    "MakeupEyeShimmerPaletteTexture",
    "MakeupEyebrows",
    "MakeupEyebrowsCategory",
    "MakeupEyelashes",
    "MakeupEyelashesCategory",
    "MakeupFoundation",
    "MakeupFoundationCategory",
    "MakeupFoundationPalette",
    "MakeupHighlighter",
    "MakeupHighlighterCategory",
    "MakeupHighlighterPalette",
    "MakeupLipColor",
    "MakeupLipColorCategory",
    "MakeupLipGlossPalette",
    "MakeupLipGlossPaletteTexture",
    "MakeupLipLiner",
    "MakeupLipLinerCategory",
    "MakeupLipLinerPalette",
    "MakeupLipLinerPaletteTexture",
    "MakeupLipMattePalette",
    "MakeupLipMattePaletteTexture",
    "MakeupLipMetalPalette",
    "MakeupLipMetalPaletteTexture",
    "MakeupLipMorphology",
    "MakeupLipOmbreStyle",
    "MakeupLipOmbreStyleOtherNames",
    "MakeupLipOmbreStyleOtherNamesType",
    "MakeupLipOmbreStyleType",
    "MakeupLipShape",
    "MakeupLipShimmerPalette",
    "MakeupLipShimmerPaletteTexture",
    "MakeupLipStyle",
    "MakeupLipStyleType",
    "MakeupMattePalette",
    "MakeupMattePaletteTexture",
    "MakeupPalette",
    "MakeupPattern",
    "MakeupSkinSmooth",
    "MakeupSkinSmoothCategory",
    "MakeupVtoByFileId",
    "MakeupVtoByFileUrl",
    "MakeupVtoParams",
    "MaskFileId",
    "MaskFileUrl",
    "MuTransferByFileIdAndRefId",
    "MuTransferByFileIdAndRefUrl",
    "MuTransferByFileUrlAndRefId",
    "MuTransferByFileUrlAndRefUrl",
    "MuTransferPayloadV1",
    "MuTransferRefId",
    "MuTransferRefUrl",
    "NailColor",
    "NailColorSubType",
    "NailDesign",
    "NailDesignSubType",
    "NailFinish",
    "NailFinishFinger",
    "NailMetallicTexture",
    "NailMetallicTextureTexture",
    "NailPearlTexture",
    "NailPearlTextureTexture",
    "NailPlainTexture",
    "NailPlainTextureTexture",
    "NailPolishByFileId",
    "NailPolishByFileUrl",
    "NailPolishColor",
    "NailPolishColorMetallic",
    "NailPolishColorPearl",
    "NailPolishColorShimmer",
    "NailPolishColorTextured",
    "NailPolishDesign",
    "NailPolishDesignMetallic",
    "NailPolishDesignPearl",
    "NailPolishDesignShimmer",
    "NailPolishDesignTextured",
    "NailPolishParams",
    "NailPolishParamsEffectType",
    "NailPressOnByFileId",
    "NailPressOnByFileUrl",
    "NailPressOnColor",
    "NailPressOnDesign",
    "NailPressOnForm",
    "NailPressOnFormShape",
    "NailPressOnParams",
    "NailPressOnParamsEffectType",
    "NailPressOnTexture",
    "NailPressOnTextureTexture",
    "NailReferenceFileId",
    "NailReferenceFileUrl",
    "NailShimmerTexture",
    "NailShimmerTextureTexture",
    "NailTexturedTexture",
    "NailTexturedTextureTexture",
    "NailVtoParams",
    "NecklaceByFileIdAndRefIds",
    "NecklaceByFileIdAndRefUrls",
    "NecklaceByFileUrlAndRefIds",
    "NecklaceByFileUrlAndRefUrls",
    "NecklaceFit",
    "NecklaceItem",
    "NecklaceParams",
    "NewFile",
    "NewFileOfAnyForm",
    "NewImage",
    "NewImageUnsized",
    "NewVideo",
    "NewVideoUnsized",
    "NotFound",
    "ObjRemVidByFileIdAndMaskId",
    "ObjRemVidByFileIdAndMaskUrl",
    "ObjRemVidByFileUrlAndMaskId",
    "ObjRemVidByFileUrlAndMaskUrl",
    "ObjRemVidFileId",
    "ObjRemVidFileUrl",
    "ObjRemVidParams",
    "ObjectRemovalActionV1",
    "ObjectRemovalFilesV1",
    "ObjectRemovalPayloadV1",
    "OutPaintActionV1",
    "OutPaintByFileId",
    "OutPaintByFileUrl",
    "OutPaintParams",
    "OutPaintPayloadV1",
    "PortraitStylesV1",
    "PortraitsActionV1",
    "PortraitsByFileId",
    "PortraitsByFileUrl",
    "PortraitsCustomV1",
    "PortraitsParams",
    "PortraitsPayloadV1",
    "ReplaceActionV1",
    "ReplaceByFileIdAndMaskId",
    "ReplaceByFileIdAndMaskUrl",
    "ReplaceByFileUrlAndMaskId",
    "ReplaceByFileUrlAndMaskUrl",
    "ReplaceFilesV1",
    "ReplaceParams",
    "ReplacePayloadV1",
    "ResultFileV1",
    "RingByFileIdAndRefIds",
    "RingByFileIdAndRefUrls",
    "RingByFileUrlAndRefIds",
    "RingByFileUrlAndRefUrls",
    "RingFit",
    "RingFitRingWearingFingerType0",
    "RingItem",
    "RingParams",
    "RunClothV1",
    "RunEnhanceV1",
    "RunError",
    "RunErrorErrorCodeType0",
    "RunFaceAnalysisV1",
    "RunFaceSwapPreProcessV1",
    "RunFaceSwapV1",
    "RunFaceSwapVidV1",
    "RunHairColorV1",
    "RunImageToVideoV1",
    "RunLightingV1",
    "RunMuTransferV1",
    "RunObjectRemovalV1",
    "RunOutPaintV1",
    "RunPortraitsV1",
    "RunReplaceV1",
    "RunSkinAnalysisV1",
    "RunSourceOnlyTaskV1",
    "RunStyledTask",
    "RunTaskResponseV1",
    "RunTaskResponseV2",
    "RunTextToImageV1",
    "RunVideoSrV1",
    "RunVideoTransV1",
    "ScarfByFileIdAndRefId",
    "ScarfByFileIdAndRefUrl",
    "ScarfByFileUrlAndRefId",
    "ScarfByFileUrlAndRefUrl",
    "ScarfParams",
    "ScarfParamsStyle",
    "ShoesByFileIdAndRefId",
    "ShoesByFileIdAndRefUrl",
    "ShoesByFileUrlAndRefId",
    "ShoesByFileUrlAndRefUrl",
    "ShoesParams",
    "ShoesParamsStyle",
    "ShoesTransferByFileIdAndRefId",
    "ShoesTransferByFileIdAndRefUrl",
    "ShoesTransferByFileUrlAndRefId",
    "ShoesTransferByFileUrlAndRefUrl",
    "ShoesTransferParams",
    "SignIn",
    "SignInResponse",
    "SkinAnalysisActionResultV1",
    "SkinAnalysisActionV1",
    "SkinAnalysisByFileId",
    "SkinAnalysisByFileIdV21",
    "SkinAnalysisByFileUrl",
    "SkinAnalysisByFileUrlV21",
    "SkinAnalysisFileV1",
    "SkinAnalysisParams",
    "SkinAnalysisParamsFormat",
    "SkinAnalysisParamsV1",
    "SkinAnalysisPayloadV1",
    "SkinAnalysisRunning",
    "SkinAnalysisRunningV1",
    "SkinAnalysisScores",
    "SkinAnalysisStatus",
    "SkinAnalysisStatusV1",
    "SkinAnalysisSuccess",
    "SkinAnalysisSuccessV1",
    "SkinAnalysisZip",
    "SkinConcern",
    "SkinConcernV1",
    "SkinMaskOptions",
    "SkinScore",
    "SkinSimulationByFileId",
    "SkinSimulationByFileUrl",
    "SkinSimulationParams",
    "SkinTone",
    "SkinToneByFileId",
    "SkinToneByFileUrl",
    "SkinToneColors",
    "SkinToneParams",
    "SkinToneRunning",
    "SkinToneStatus",
    "SkinToneSuccess",
    "Sku",
    "SkuList",
    "SkuUnitType0",
    "SmileByFileId",
    "SmileByFileUrl",
    "SmileParams",
    "SmileParamsExpressionType",
    "SourceAndReferenceIds",
    "SourceFileId",
    "SourceFileUrl",
    "SourceIds",
    "SourceOnlyActionV1",
    "SourceOnlyPayloadV1",
    "SourceVideoId",
    "SourceVideoUrl",
    "Style",
    "StyleCategory",
    "StyleCategoryList",
    "StyleChoice",
    "StyleGroup",
    "StyleGroupPage",
    "StyleGroups",
    "StyleInCategory",
    "StyleInfo",
    "StyleList",
    "StylePage",
    "StyledAction",
    "StyledPayload",
    "SubCategory",
    "TaskFailedV1",
    "TaskFailedV1Status",
    "TaskFailedV2",
    "TaskFailedV2TaskStatus",
    "TaskId",
    "TaskRunningV1",
    "TaskRunningV1Status",
    "TaskRunningV2",
    "TaskRunningV2TaskStatus",
    "TaskStateV1",
    "TaskStateV2",
    "TaskSucceededV1",
    "TaskSucceededV1Status",
    "TaskSucceededV2",
    "TaskSucceededV2TaskStatus",
    "TaskTimeout",
    "TaskTimeoutErrorCodeType0",
    "TeethWhitenByFileId",
    "TeethWhitenByFileUrl",
    "TeethWhitenEffect",
    "TeethWhitenParams",
    "TeethWhitenParamsVersion",
    "Template",
    "TemplateList",
    "TemplatePage",
    "TextToImage",
    "TextToImageActionV1",
    "TextToImageParamsV1",
    "TextToImagePayloadV1",
    "TextToImageYouCam",
    "TextToImageYouCamSize",
    "TextToVideoYoucam",
    "TextToVideoYoucamModel",
    "TextToVideoYoucamRatio",
    "TextToVideoYoucamResolution",
    "TimedFileResultV2",
    "TimedFileTaskRunningV2",
    "TimedFileTaskStatusV2",
    "TimedFileTaskSuccessV2",
    "TryOnFileIdAndRefId",
    "TryOnFileIdAndRefUrl",
    "TryOnFileUrlAndRefId",
    "TryOnFileUrlAndRefUrl",
    "TryOnGender",
    "TryOnRefId",
    "TryOnRefUrl",
    "Unauthorized",
    "UnauthorizedErrorCodeType0",
    "UnitBucket",
    "UnitBuckets",
    "UnitChange",
    "UnitHistory",
    "UnitHistoryPage",
    "UnitTypeType0",
    "UploadRequest",
    "UploadRequestHeaders",
    "VideoContentType",
    "VideoDuration",
    "VideoSrByFileId",
    "VideoSrByFileUrl",
    "VideoSrPayloadV1",
    "VideoTransActionV1",
    "VideoTransByFileId",
    "VideoTransByFileUrl",
    "VideoTransParamsV1",
    "VideoTransPayloadV1",
    "VideoTransTemplate",
    "WatchByFileIdAndRefIds",
    "WatchByFileIdAndRefUrls",
    "WatchByFileUrlAndRefIds",
    "WatchByFileUrlAndRefUrls",
    "WatchFit",
    "WatchItem",
    "WatchParams",
    "YouCamImageParams",
    "YouCamImageParamsModel",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
