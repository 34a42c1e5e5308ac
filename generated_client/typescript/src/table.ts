// Generated from the contract by tools/build/layer/typescript.py; never edited.
/**
 * Where each parameter of a feature stands in a body.
 *
 * Each line of ROWS is a feature: its name; the version of its path, with letters (t has templates, s has styles, p
 * always sends params); and its parameters, as places in WORDS in base 36.
 *
 * A word is a file as `name:stem` (its member is `/stem_file_id`, with `*` a list; in V1 it is
 * `/payload/file_sets/stem_ids`), perhaps with `@` and the path where it is declared; a parameter as `name`, with `=`
 * and a pointer where that does not follow from the name; or `file#pointer` where the body names a file again. `!`
 * marks what every run needs.
 */
export const WORDS = `\
image:src!
reference:ref!
template_id!
style_group_id!
style_ids!
video:src!
prompt!
version!
dst_duration!
negative_prompt
references:ref*!
image#/source_info/name
index
mask#/source_info/mask_name
mask:msk!
mask:srcmsk
object_infos
references#/object_infos/*/name
source_info
change_shoes
features!
gender!
reference_masks#/object_infos/*/mask_name
reference_masks:refmsk*
style
dst_duration=/payload/custom/dst_duration!
face_angle_strictness_level
garment_category!
images:src*!
intensity
mode
output_count!
output_count=/payload/custom/output_count!
prompt_extend
reference:ref
template_id
cfg_scale
crop_input_height!
crop_input_width!
crop_input_x!
crop_input_y!
dst_actions!
effect!
effects!
face_mapping!
format
garment_category
height_ratio
input_height!
input_width!
input_x!
input_y!
miniserver_args
model
model!
output_height!
output_width!
palettes
pattern
preset
prompt
scale!
seed
size
steps
type
width_ratio
acne
background_mode
dark_circle
dst_actions=/payload/actions/0/dst_actions!
dst_duration=/payload/custom/dst_duration
effect_type!
expression_type!
eye_bags
features
filter_multi_person
frame_idx!
gender
global
global!
hair_color
image:src@/s2s/v1.1/file/face-swap!
mask:mask!
oiliness
pf_camera_kit
pores
radiance
ratio
redness
reference:ref@/s2s/v2.0/file!
references:ref*
resolution
resolution!
spots
style_group_id
style_ids
texture
version
wrinkle`;

export const ROWS = `\
2d-vto/bracelet 2.0 0 a f n i g b d h m
2d-vto/earring 2.0 0 a f n i g b d h m
2d-vto/necklace 2.0 0 a f i g b d h
2d-vto/ring 2.0 0 a f n i g b d h m
2d-vto/watch 2.0 0 a f n i g b d h m
abs-shape 2.0 0 u t
aging 2.0 0
ai-avatar 2.0t 0 2 v
ai-nail 2.0 0 1
ai-smile 2.0 0 21
ai-studio 2.0t 0 2 v
bag 2.0 0 1 l o
beard-style 2.0t 0 2
bg-blur 2.0 0 t
bg-replace 2.0t 0 1t 1o z
bg-replace-vid 2.0 5 1 1w
body-reshape 2.0 0 7 c k
body-reshape/pre-process 2.0 0
breast-shape 2.0 0 t
cloth 2.0t 0 y 1a j z
cloth-v3 2.0 0 1 r j
cloth-v4 2.0 0 1 r j 24
colorize 2.0 0
colorize/color-correct 2.0 0
enhance 2.0 0 1p
eye-color-vto 2.0 0 1 7 16
fabric 2.0t 0 2
face-attr-analysis 2.0 0 q k
face-lift 2.0 0 7 c 1t 23 27
face-lift/pre-process 2.0 0
face-reshape 2.0 0 7 c k 28
face-reshape/pre-process 2.0 0
face-swap 2.0 0 a 18
face-swap-vid 2.0 5 1 8
face-swap/pre-process 2.0 0
fitzpatrick-scale-analyzer 2.0 0 7 c
fitzpatrick-scale-analyzer/pre-process 2.0 0
generative-fill 2.0 0 e
hair-bang 2.0t 0 2
hair-color 2.0 0 1n 1m 1l
hair-curl 2.0t 0 2
hair-density-detection 2.0 0
hair-ext 2.0t 0 2
hair-frizziness-detection 2.0 s
hair-length-detection 2.0 0
hair-style 2.0t 0 2
hair-transfer 2.1t 0 y z 29
hair-type-detection 2.0 s
hair-vol 2.0t 0 2
hat 2.0 0 1 l o
headshot 2.0t 0 2 v
image-to-image/youcam 2.0 s 1i 6 9 x 1r
image-to-video 2.0t 0 2 8 u
image-to-video/youcam 2.0 0 2l 8 1o 9 1h
lighting 2.0 0
look-vto 2.0t 0 2
makeup-vto 2.0 0 2q 17
mu-transfer 2.0 0 1
nail-vto 2.0 0 2j 7 20 17
obj-rem-vid 2.0 5 e 25
obj-removal 2.0 0 e
obj-replace 2.0 0 e 6
out-paint 2.0 0 1k 1j 1e 1f 1d 1c 13 14 12 11
scarf 2.0 0 1 l o
shoes 2.0 0 1 l o
shoes-transfer 2.0 0 1 26
skin-analysis 2.1 0 15 1g 19 2d
skin-simulation 2.0 0 2r 2f 2c 1v 22 1x 2m 2e 2p 2h
skin-tone-analysis 2.0 0 q
sod 2.0 0
sod/blur-background 2.0 0
sod/change-background 2.0 0
teeth-whiten 2.0 0 7 c 16
teeth-whiten/pre-process 2.0 0
text-to-image 2.0t 6 2 9 1s 10 1q 1u 1b
text-to-image/youcam 2.0 1i 6 9 x 1r
text-to-video/youcam 2.0 1h 6 9 2k 2g 8 x
video-sr 2.0 5 8
video-trans 2.0t 5 8 2
wmk-removal 2.0 0
v1.0/ai-avatar 1.0s 0 3 4 w
v1.0/ai-studio 1.0s 0 3 4 w
v1.0/cloth 1.0sp 0 y 2n 2o 1a
v1.0/colorize 1.0 0
v1.0/colorize/color-correct 1.0 0
v1.0/enhance 1.0 0 1p
v1.0/fabric 1.0s 0 3 4
v1.0/face-attr-analysis 1.0 0 q k
v1.0/face-swap 1.0 0 1 18
v1.0/face-swap-vid 1.0 5 2i p
v1.0/face-swap/pre-process 1.0 2a
v1.0/hair-bang 1.0s 0 3 4
v1.0/hair-color 1.0p 0 1n 1m 1l
v1.0/hair-curl 1.0s 0 3 4
v1.0/hair-ext 1.0s 0 3 4
v1.0/hair-style 1.0s 0 3 4
v1.0/hair-vol 1.0s 0 3 4
v1.0/headshot 1.0s 0 3 4 w
v1.0/image-to-video 1.0s 0 3 4 u p
v1.0/lighting 1.0p 0
v1.0/mu-transfer 1.0 0 1
v1.0/obj-removal 1.0 0 2b
v1.0/obj-replace 1.0 0 e 6
v1.0/out-paint 1.0 0 1k 1j 1e 1f 1d 1c 13 14 12 11
v1.0/skin-analysis 1.0p 0 1y
v1.0/sod 1.0 0
v1.0/sod/blur-background 1.0 0
v1.0/sod/change-background 1.0 0
v1.0/text-to-image 1.0s 6 3 4 9 1s 10 1q 1u 1b
v1.0/video-sr 1.0 5 1z
v1.0/video-trans 1.0s 5 3 4 p
v2.0/hair-transfer 2.0 0 1
v2.0/skin-analysis 2.0 0 15 1g 19
v3.0/cloth 3.0 0 1 r j`;

/** The largest file that any feature takes. */
export const MOST_BYTES = 104857600;
