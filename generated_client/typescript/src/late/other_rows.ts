// Generated from the contract by tools/build/layer/typescript.py; never edited.
/**
 * Where each parameter stands for the features that OTHERS of table.ts names. Lines are as there, but with their
 * version first, and with names as characters. More letters: s has styles, p always sends params.
 *
 * In V1 a file is at `/payload/file_sets/stem_ids`, perhaps with `@` and the path where it is declared, and parameters
 * stand in the first action. Characters count on from WORDS of table.ts.
 */
export const OTHER_WORDS = `\
style_group_id
style_ids
dst_duration=/payload/custom
output_count=/payload/custom
dst_actions=/payload/actions/0
image:src@/s2s/v1.1/file/face-swap
mask:mask
reference:ref@/s2s/v2.0/file`;

export const OTHER_ROWS = `\
1.0   $%-./
1.0  $! 3
1.0  $!S! G
1.0  4!&! K
1.0  A3! O
1.0  \`!_![!\\!Z!Y!L!M!K!J! S
1.0  i! U
1.0  v! J
1.0 n 2!r Z
1.0 n 2!w!r! X
1.0 n u! (
1.0 ns &!p!q!.lIjnX a
1.0 ns 2!p!q!r! b
1.0 p  ,
1.0 p eba T
1.0 p t! W
1.0 s p!q! defghi
1.0 s p!q!Cr! k
1.0 s p!q!s! lmn
1.0 sp $pq: o
2.0  $! q
2.0  O!]U W
3.0  $!:!9 o`;
