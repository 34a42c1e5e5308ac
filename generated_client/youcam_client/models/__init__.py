"""Contains all the data models used in inputs/outputs"""

from .access_token import AccessToken
from .action_result_v1 import ActionResultV1
from .camera_kit_flag import CameraKitFlag
from .create_file_response_v1 import CreateFileResponseV1
from .create_file_response_v2 import CreateFileResponseV2
from .create_files import CreateFiles
from .create_image_files import CreateImageFiles
from .create_image_files_unsized import CreateImageFilesUnsized
from .created_file import CreatedFile
from .created_files import CreatedFiles
from .delete_error import DeleteError
from .delete_error_error_code_type_0 import DeleteErrorErrorCodeType0
from .delete_task import DeleteTask
from .deleted_task import DeletedTask
from .engine_error_code_type_0 import EngineErrorCodeType0
from .enhance_action_v1 import EnhanceActionV1
from .enhance_by_file_id import EnhanceByFileId
from .enhance_by_file_url import EnhanceByFileUrl
from .enhance_params import EnhanceParams
from .enhance_params_v1 import EnhanceParamsV1
from .enhance_payload_v1 import EnhancePayloadV1
from .enhance_scale import EnhanceScale
from .error import Error
from .feature_cost_page import FeatureCostPage
from .file_result_v2 import FileResultV2
from .file_task_state_v1 import FileTaskStateV1
from .file_task_state_v2 import FileTaskStateV2
from .file_task_status_v1 import FileTaskStatusV1
from .file_task_status_v2 import FileTaskStatusV2
from .group_info import GroupInfo
from .hair_style_by_file_id import HairStyleByFileId
from .hair_style_by_file_url import HairStyleByFileUrl
from .hair_style_params import HairStyleParams
from .history_action_type_0 import HistoryActionType0
from .history_entry import HistoryEntry
from .history_info import HistoryInfo
from .image_content_type import ImageContentType
from .invalid_parameters import InvalidParameters
from .invalid_parameters_error_code_type_0 import InvalidParametersErrorCodeType0
from .invalid_task_id import InvalidTaskId
from .invalid_task_id_error_code_type_0 import InvalidTaskIdErrorCodeType0
from .new_file import NewFile
from .new_image import NewImage
from .new_image_unsized import NewImageUnsized
from .result_file_v1 import ResultFileV1
from .run_enhance_v1 import RunEnhanceV1
from .run_error import RunError
from .run_error_error_code_type_0 import RunErrorErrorCodeType0
from .run_styled_task import RunStyledTask
from .run_task_response_v1 import RunTaskResponseV1
from .run_task_response_v2 import RunTaskResponseV2
from .sign_in import SignIn
from .sign_in_response import SignInResponse
from .skin_analysis_by_file_id import SkinAnalysisByFileId
from .skin_analysis_by_file_id_v21 import SkinAnalysisByFileIdV21
from .skin_analysis_by_file_url import SkinAnalysisByFileUrl
from .skin_analysis_by_file_url_v21 import SkinAnalysisByFileUrlV21
from .skin_analysis_params import SkinAnalysisParams
from .skin_analysis_params_format import SkinAnalysisParamsFormat
from .skin_analysis_scores import SkinAnalysisScores
from .skin_analysis_state import SkinAnalysisState
from .skin_analysis_status import SkinAnalysisStatus
from .skin_analysis_zip import SkinAnalysisZip
from .skin_concern import SkinConcern
from .skin_mask_options import SkinMaskOptions
from .skin_score import SkinScore
from .sku import Sku
from .sku_unit_type_0 import SkuUnitType0
from .skus import Skus
from .source_file_id import SourceFileId
from .source_file_url import SourceFileUrl
from .source_ids import SourceIds
from .style import Style
from .style_category import StyleCategory
from .style_category_list import StyleCategoryList
from .style_choice import StyleChoice
from .style_group import StyleGroup
from .style_group_page import StyleGroupPage
from .style_groups import StyleGroups
from .style_in_category import StyleInCategory
from .style_info import StyleInfo
from .style_page import StylePage
from .styled_action import StyledAction
from .styled_payload import StyledPayload
from .styles import Styles
from .sub_category import SubCategory
from .task_id import TaskId
from .task_state_v1 import TaskStateV1
from .task_state_v2 import TaskStateV2
from .task_status_name import TaskStatusName
from .task_timeout import TaskTimeout
from .task_timeout_error_code_type_0 import TaskTimeoutErrorCodeType0
from .template import Template
from .template_page import TemplatePage
from .templates import Templates
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

__all__ = (
    "AccessToken",
    "ActionResultV1",
    "CameraKitFlag",
    "CreateFileResponseV1",
    "CreateFileResponseV2",
    "CreateFiles",
    "CreateImageFiles",
    "CreateImageFilesUnsized",
    "CreatedFile",
    "CreatedFiles",
    "DeleteError",
    "DeleteErrorErrorCodeType0",
    "DeleteTask",
    "DeletedTask",
    "EngineErrorCodeType0",
    "EnhanceActionV1",
    "EnhanceByFileId",
    "EnhanceByFileUrl",
    "EnhanceParams",
    "EnhanceParamsV1",
    "EnhancePayloadV1",
    "EnhanceScale",
    "Error",
    "FeatureCostPage",
    "FileResultV2",
    "FileTaskStateV1",
    "FileTaskStateV2",
    "FileTaskStatusV1",
    "FileTaskStatusV2",
    "GroupInfo",
    "HairStyleByFileId",
    "HairStyleByFileUrl",
    "HairStyleParams",
    "HistoryActionType0",
    "HistoryEntry",
    "HistoryInfo",
    "ImageContentType",
    "InvalidParameters",
    "InvalidParametersErrorCodeType0",
    "InvalidTaskId",
    "InvalidTaskIdErrorCodeType0",
    "NewFile",
    "NewImage",
    "NewImageUnsized",
    "ResultFileV1",
    "RunEnhanceV1",
    "RunError",
    "RunErrorErrorCodeType0",
    "RunStyledTask",
    "RunTaskResponseV1",
    "RunTaskResponseV2",
    "SignIn",
    "SignInResponse",
    "SkinAnalysisByFileId",
    "SkinAnalysisByFileIdV21",
    "SkinAnalysisByFileUrl",
    "SkinAnalysisByFileUrlV21",
    "SkinAnalysisParams",
    "SkinAnalysisParamsFormat",
    "SkinAnalysisScores",
    "SkinAnalysisState",
    "SkinAnalysisStatus",
    "SkinAnalysisZip",
    "SkinConcern",
    "SkinMaskOptions",
    "SkinScore",
    "Sku",
    "SkuUnitType0",
    "Skus",
    "SourceFileId",
    "SourceFileUrl",
    "SourceIds",
    "Style",
    "StyleCategory",
    "StyleCategoryList",
    "StyleChoice",
    "StyleGroup",
    "StyleGroupPage",
    "StyleGroups",
    "StyleInCategory",
    "StyleInfo",
    "StylePage",
    "StyledAction",
    "StyledPayload",
    "Styles",
    "SubCategory",
    "TaskId",
    "TaskStateV1",
    "TaskStateV2",
    "TaskStatusName",
    "TaskTimeout",
    "TaskTimeoutErrorCodeType0",
    "Template",
    "TemplatePage",
    "Templates",
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
)
