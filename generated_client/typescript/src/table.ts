// Generated from the contract by tools/build/layer/typescript.py; never edited.
/**
 * Where each parameter of a feature stands in a body.
 *
 * Each line of ROWS is for all features that take the same: letters (t has templates, n takes no `image`), and the
 * version of their paths unless it is 2.0; then the parameters, a character each, which counts from `"` on through
 * WORDS, and `!` behind what every run needs; then the names in the paths.
 *
 * A word is a file as `name:stem` (its member is `/stem_file_id`, with `*` a list), a parameter as `name`, with `=` and
 * the pointer of its holder unless that is the body, or `file#pointer` where the body names a file again. The first
 * word is the `image` of nearly every feature. In words and names a capital stands for one of STEMS.
 *
 * Each line of OTHERS has a version, and the names that it has besides, as characters that count through the names of
 * ROWS: they are called `v1.0/enhance`. late/other_rows.ts says what they take.
 */
export const STEMS = `\
/pre-process
hair-
input_
reference
image
face-
-detection
fitzpatrick-scale-analyzer
2d-vto/
object_infos
re
video
source_info
shape
color
mask
background
/youcam
te
-analysis
height
-to-
transfer
in
at
width`;

export const WORDS = `\
E:src
SmplaS_id
D:Kf
version
prompt
Ds:Kf*
dst_durYion
gender
E#/M/name
Xdex
P#/M/P_name
P:srcmsk
negYive_prompt
J
Ds#/J/*/name
M
L:src
feYuKs
P:msk
model
D_Ps#/J/*/P_name
D_Ps:Kfmsk*
style
change_shoes
garment_caSgory
Es:src*
XSnsity
output_count
prompt_exSnd
effect
effects
face_angle_strictness_level
global
mode
Ksolution
size
type
acne
Q_mode
cfg_scale
crop_CU
crop_CZ
crop_Cx
crop_Cy
dark_circle
dst_actions
effect_type
expKssion_type
eye_bags
face_mappXg
filSr_multi_person
formY
frame_idx
hair_O
U_rYio
CU
CZ
Cx
Cy
mXiserver_args
oilXess
output_U
output_Z
paletSs
pYSrn
pf_camera_kit
poKs
pKset
radiance
rYio
Kdness
scale
seed
spots
sSps
SxtuK
Z_rYio
wrXkle`;

export const ROWS = `\
  agXg body-KNA Oize Oize/O-corKct FliftA FKNA FswapA HA BdensityG BlengthG lightXg sod sod/blur-Q sod/change-Q Seth-whiSnA wmk-Kmoval
 $! ai-nail mu-W
 $!%!?! eye-O-vto
 $!) shoes-W
 $!)!8 bag hY scarf shoes
 $!:!9 cloth-v3
 $!:!9T cloth-v4
 %!+ H
 %!+3! body-KN
 %!+3!B! FKN
 %!+?! Seth-whiSn
 %!+F3B Flift
 %@! makeup-vto
 '!-1/*,0 Inecklace
 '!-71/*,06 Ibracelet IearrXg IrXg IwYch
 '!S! Fswap
 '%!P!@! nail-vto
 4! generYive-fill obj-Kmoval
 4!&! obj-Kplace
 < bg-blur bKast-N
 A skX-toneT
 A3! FYtrT
 C< abs-N
 D!(!&.5 EVLR
 Q! ai-smile
 \`!_![!\\!Z!Y!L!M!K!J! out-paXt
 eba BO
 i! enhance
 of^GRNkdmh skX-simulYion
2.1 O!]Uc skXT
n 2!$!(! Fswap-vid
n 2!$!H bg-Kplace-vid
n 2!(! L-sr
n 2!4!V! obj-Km-vid
n 5!&!.>E SxtVER
n 5&!.Dg(!> SxtVLR
n ;! BfrizzXessG BtypeG
n ;!5!&!.>E EVER
nt &!#!.lIjnX SxtVE
nt 2!(!#! L-trans
t #! beard-style fabric Bbang Bcurl Bext Bstyle Bvol look-vto
t #!(!C EVL
t #!=! ai-avYar ai-studio headshot
t $:9# cloth
t F&# bg-Kplace
t2.1 $#W BW`;

export const OTHERS = `\
1.0 lmo$%UdOGX(eTfghink,3JKSW-./aZb
2.0 qW
3.0 o`;

/** The largest file that any feature takes. */
export const MOST_BYTES = 104857600;
