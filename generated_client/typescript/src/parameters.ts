// Generated from the contract by tools/build/layer/typescript.py; never edited.
/** What each feature takes, and what its results are. */

import type { Int64 } from "./json.js";
import type { components } from "./schema.js";
import type { Source } from "./sources.js";

type Schemas = components["schemas"];

/** Names the photo, and its mask if there is one, a second time. */
export interface JewellerySourceInfo {
  /** The src_file_url or src_file_id of this run; any text will do. */
  name?: string | undefined;
  /** The srcmsk_file_url or srcmsk_file_id of this run; any text will do. */
  mask_name?: string | undefined;
}

/** A bracelet, and how it sits. */
export interface BraceletItem {
  /**
   * The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
   * entry's own place.
   */
  name?: string | undefined;
  /**
   * Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
   * place.
   */
  mask_name?: string | undefined;
  /** How the bracelet is worn. */
  parameter?: BraceletFit | undefined;
}

/** How the bracelet is worn. */
export interface BraceletFit {
  /** Cut the bracelet out of its photo first. true by default. */
  bracelet_need_remove_background?: boolean | undefined;
  /**
   * In the product photo, the left and right ends of the inner edge, the two points farthest apart; null leaves it
   * to the engine.
   */
  bracelet_anchor_point?: readonly (readonly number[])[] | null | undefined;
  /**
   * Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
   * engine.
   */
  bracelet_wearing_location?: number | null | undefined;
  /** How dark its shadow is. 0 to 1; 0.3 by default. */
  bracelet_shadow_intensity?: number | undefined;
  /** How much of the photo's light falls on it. 0 to 1; 1 by default. */
  bracelet_ambient_light_intensity?: number | undefined;
}

/** An earring, and how it sits. */
export interface EarringItem {
  /**
   * The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
   * entry's own place.
   */
  name?: string | undefined;
  /**
   * Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
   * place.
   */
  mask_name?: string | undefined;
  /** How the earring is worn. */
  parameter?: EarringFit | undefined;
}

/** How the earring is worn. */
export interface EarringFit {
  /** Cut the earring out of its photo first. true by default. */
  earring_need_remove_background?: boolean | undefined;
  /** In the product photo, where it hangs from; null leaves it to the engine. */
  earring_anchor_point?: readonly number[] | null | undefined;
  /** In the wearer's photo, where it hangs; null leaves it to the engine. */
  earring_wearing_location?: readonly number[] | null | undefined;
  /** Size in cm, more than 0; null leaves it to the engine. */
  earring_scale?: number | null | undefined;
  /** True for the right ear, false for the left. true by default. */
  earring_is_right_ear?: boolean | undefined;
  /** Whether something hides the ear: 0 lets the engine find out, 1 is yes, 2 is no. 0 by default. */
  earring_occluded_type?: 0 | 1 | 2 | undefined;
  /** How dark its shadow is. 0 to 1; 0.5 by default. */
  earring_shadow_intensity?: number | undefined;
  /** How much of the photo's light falls on it. 0 to 1; 0.5 by default. */
  earring_ambient_light_intensity?: number | undefined;
}

/** A necklace, and how it sits. */
export interface NecklaceItem {
  /**
   * The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
   * entry's own place.
   */
  name?: string | undefined;
  /** How the necklace is worn. */
  parameter?: NecklaceFit | undefined;
}

/** How the necklace is worn. */
export interface NecklaceFit {
  /** Cut the necklace out of its photo first. true by default. */
  necklace_need_remove_background?: boolean | undefined;
  /** In the product photo, the left and the right visible end of the chain; null leaves it to the engine. */
  necklace_anchor_point?: readonly (readonly number[])[] | null | undefined;
  /** In the wearer's photo, where these two ends lie; null leaves it to the engine. */
  necklace_wearing_location?: readonly (readonly number[])[] | null | undefined;
  /** How dark its shadow is. 0 to 1; 0.5 by default. */
  necklace_shadow_intensity?: number | undefined;
  /** How much of the photo's light falls on it. 0 to 1; 0.5 by default. */
  necklace_ambient_light_intensity?: number | undefined;
}

/** A ring, and how it sits. */
export interface RingItem {
  /**
   * The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
   * entry's own place.
   */
  name?: string | undefined;
  /**
   * Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
   * place.
   */
  mask_name?: string | undefined;
  /** How the ring is worn. */
  parameter?: RingFit | undefined;
}

/** How the ring is worn. */
export interface RingFit {
  /** Cut the ring out of its photo first. true by default. */
  ring_need_remove_background?: boolean | undefined;
  /** In the product photo, the left and the right point of the inner edge; null leaves it to the engine. */
  ring_anchor_point?: readonly (readonly number[])[] | null | undefined;
  /** 0 thumb, 1 index, 2 middle, 3 ring, 4 little finger; null leaves it to the engine. */
  ring_wearing_finger?: 0 | 1 | 2 | 3 | 4 | null | undefined;
  /** Place along the finger: 0 at the knuckle of the hand, 1 at the middle joint; null leaves it to the engine. */
  ring_wearing_location?: number | null | undefined;
  /** How dark its shadow is. 0 to 1; 0.15 by default. */
  ring_shadow_intensity?: number | undefined;
  /** How much of the photo's light falls on it. 0 to 1; 1 by default. */
  ring_ambient_light_intensity?: number | undefined;
}

/** A watch, and how it sits. */
export interface WatchItem {
  /**
   * The product that is meant - one of the ref_file_urls or ref_file_ids. Any other text means the one at the
   * entry's own place.
   */
  name?: string | undefined;
  /**
   * Its mask - one of the refmsk_file_urls or refmsk_file_ids. Any other text means the one at the entry's own
   * place.
   */
  mask_name?: string | undefined;
  /** How the watch is worn. */
  parameter?: WatchFit | undefined;
}

/** How the watch is worn. */
export interface WatchFit {
  /** Cut the watch out of its photo first. true by default. */
  watch_need_remove_background?: boolean | undefined;
  /**
   * In the product photo, both ends of the strap, then the upper and the lower edge of the case; null leaves it to
   * the engine.
   */
  watch_anchor_point?: readonly (readonly number[])[] | null | undefined;
  /**
   * Place along the arm: 0 at the wrist, more is further up, less is towards the palm; null leaves it to the
   * engine.
   */
  watch_wearing_location?: number | null | undefined;
  /** How dark its shadow is. 0 to 1; 0.3 by default. */
  watch_shadow_intensity?: number | undefined;
  /** How much of the photo's light falls on it. 0 to 1; 1 by default. */
  watch_ambient_light_intensity?: number | undefined;
}

/**
 * How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
 * person's own. A value for one side wins over the value for both, even when it is 0.
 */
export interface BodyReshapeFeatures {
  /** Thin to thick. Both arms must be seen whole. -100 to 100. */
  arm?: number | undefined;
  /** Both sides, flat to full. The hips must be seen too. -100 to 100. */
  breast?: number | undefined;
  /** Left side, flat to full. -100 to 100. */
  breast_left?: number | undefined;
  /** Right side, flat to full. -100 to 100. */
  breast_right?: number | undefined;
  /** The hips, narrow to wide. -100 to 100. */
  hip?: number | undefined;
  /** The hips, sculpted to rounded. -100 to 100. */
  hip_lift?: number | undefined;
  /** Thin to thick. The whole leg must be seen. -100 to 100. */
  leg?: number | undefined;
  /** Both sides of the neck; 100 tucks them in the most. 0 to 100. */
  neck?: number | undefined;
  /** Left side of the neck; 100 tucks it in the most. 0 to 100. */
  neck_left?: number | undefined;
  /** Right side of the neck; 100 tucks it in the most. 0 to 100. */
  neck_right?: number | undefined;
  /** Both shoulders, narrow to broad. -100 to 100. */
  shoulder?: number | undefined;
  /** Left shoulder, narrow to broad. -100 to 100. */
  shoulder_left?: number | undefined;
  /** Right shoulder, narrow to broad. -100 to 100. */
  shoulder_right?: number | undefined;
  /** Both shoulders, sloped to square. -100 to 100. */
  squared_shoulder?: number | undefined;
  /** Left shoulder, sloped to square. -100 to 100. */
  squared_shoulder_left?: number | undefined;
  /** Right shoulder, sloped to square. -100 to 100. */
  squared_shoulder_right?: number | undefined;
  /** The whole figure, slim to curvy. -100 to 100. */
  slim?: number | undefined;
  /** How much taller. Hips and legs must be seen. 0 to 100. */
  taller?: number | undefined;
  /** The waist, narrow to wide. -100 to 100. */
  waist?: number | undefined;
  /** The belly, flat to protruding. -100 to 100. */
  belly?: number | undefined;
}

/** How the lens looks, and the face around it. */
export interface LensEffect {
  /** How strong the lens shows, in per cent. 1 to 100. */
  intensity: number;
  /** How much larger the iris gets, in per cent of the most that is possible. 0 to 100; 0 by default. */
  enlargement?: number | undefined;
  /** How much of the skin's texture goes, in per cent. 0 to 100; 50 by default. */
  skin_smooth_strength?: number | undefined;
  /** How much of the skin's unevenness in colour goes, in per cent. 0 to 100; 50 by default. */
  skin_smooth_color_intensity?: number | undefined;
}

/**
 * How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ from
 * 0.
 */
export interface FaceLiftFeatures {
  /** Bags under the eyes. 0 to 100; 0 by default. */
  eye_bag?: number | undefined;
  /** Cheeks. 0 to 100; 0 by default. */
  cheek?: number | undefined;
  /** Forehead. 0 to 100; 0 by default. */
  forehead?: number | undefined;
  /** Outline of the face. 0 to 100; 0 by default. */
  shape?: number | undefined;
  /** Corners of the mouth. 0 to 100; 0 by default. */
  mouth?: number | undefined;
}

/** Smoothing of the skin. */
export interface FaceLiftSmoothing {
  /** How smooth the skin becomes, from 0 to 100. 0 by default. */
  skin_smooth_strength?: number | undefined;
  /** How even its colour becomes, from 0 to 100. 0 by default. */
  skin_smooth_color_intensity?: number | undefined;
}

/**
 * How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
 * person's own. A value for one side wins over the value for both, even when it is 0.
 */
export interface FaceReshapeFeatures {
  /** 100 tucks them in the most. 0 to 100. */
  cheekbones?: number | undefined;
  /** 100 tucks them in the most. 0 to 100. */
  jaw?: number | undefined;
  /** Both sides of the face, small to large. -100 to 100. */
  face_reshape?: number | undefined;
  /** Left side of the face, small to large. -100 to 100. */
  face_reshape_left?: number | undefined;
  /** Right side of the face, small to large. -100 to 100. */
  face_reshape_right?: number | undefined;
  /** Narrow to wide. -100 to 100. */
  face_width?: number | undefined;
  /** Both sides of the chin, narrow to wide. -100 to 100. */
  chin_reshape?: number | undefined;
  /** Left side of the chin, narrow to wide. -100 to 100. */
  chin_reshape_left?: number | undefined;
  /** Right side of the chin, narrow to wide. -100 to 100. */
  chin_reshape_right?: number | undefined;
  /** Short to long. -100 to 100. */
  chin_length?: number | undefined;
  /** Both eyes, small to large. -100 to 100. */
  eye_size?: number | undefined;
  /** Left eye, small to large. -100 to 100. */
  eye_size_left?: number | undefined;
  /** Right eye, small to large. -100 to 100. */
  eye_size_right?: number | undefined;
  /** Close together to far apart. -100 to 100. */
  eye_distance?: number | undefined;
  /** Tilted inwards to tilted outwards. -100 to 100. */
  eye_angle?: number | undefined;
  /** Flat to tall. -100 to 100. */
  eye_height?: number | undefined;
  /** Narrow to wide. -100 to 100. */
  eye_width?: number | undefined;
  /** Narrow to wide. -100 to 100. */
  nose_bridge_width?: number | undefined;
  /** Low to high. -100 to 100. */
  nose_lift?: number | undefined;
  /** Small to large. -100 to 100. */
  nose_size?: number | undefined;
  /** Pointing up to pointing down. -100 to 100. */
  nose_tip?: number | undefined;
  /** Narrow to wide. -100 to 100. */
  nose_tip_width?: number | undefined;
  /** The nostrils, narrow to wide. -100 to 100. */
  nose_wing?: number | undefined;
  /** Small to large. -100 to 100. */
  lip_size?: number | undefined;
  /** Narrow to wide. -100 to 100. */
  lip_width?: number | undefined;
  /** The bow of the upper lip, smooth to marked. -100 to 100. */
  lip_peak?: number | undefined;
  /** The upper lip, thin to full. -100 to 100. */
  lip_height_top?: number | undefined;
  /** The lower lip, thin to full. -100 to 100. */
  lip_height_bottom?: number | undefined;
}

/** Smoothing of the skin. It may be empty, but not absent. */
export interface FaceReshapeSmoothing {
  /** How smooth the skin becomes. 0 to 100. */
  skin_smooth_strength?: number | undefined;
  /** How even its colour becomes. 0 to 100. */
  skin_smooth_color_intensity?: number | undefined;
}

/** What becomes of one face. To leave it as it is, set both members to -1. */
export interface FaceMapping {
  /** The reference picture to take - its place in the list, from 0. At least -1. */
  index?: number | undefined;
  /** The face to replace - its place among the faces that pre-process found, from 0. At least -1. */
  position?: number | undefined;
}

/** How the palettes spread over the hair. */
export interface HairColorPattern {
  /** One colour all over (full) or two from top to ends (ombre). */
  name: "ombre" | "full";
  /** How softly one colour passes into the other, from 0 to 100. An ombre needs it. */
  blend_strength?: number | undefined;
  /**
   * Where the colours meet. 0 is half-way; at 0.99 the top colour covers 99 % of the lower half too, at -0.99 the
   * bottom colour covers 99 % of the upper half. An ombre needs it.
   */
  line_offset?: number | undefined;
  /** The part that the first palette colours. An ombre needs it. */
  coloring_section?: "top" | undefined;
}

/** A dye, and how it covers. */
export interface HairColorPalette {
  /** The dye as six hex digits after a hash sign. */
  color: string;
  /** How strongly it covers, from 0 to 100. */
  color_intensity?: number | undefined;
  /** How much the hair shines, from 0 to 100. */
  shine_intensity?: number | undefined;
}

/** Evens the skin. A run without this effect smooths by 50 per cent; both strengths at 0 switch it off. */
export interface MakeupSkinSmooth {
  /** The kind of effect. */
  category: "skin_smooth";
  /** How much of the texture goes, in per cent. 0 to 100; 50 by default. */
  skinSmoothStrength?: number | undefined;
  /** How much of the unevenness in colour goes, in per cent. 0 to 100; 50 by default. */
  skinSmoothColorIntensity?: number | undefined;
}

/** Colour on the cheeks. */
export interface MakeupBlush {
  /** The kind of effect. */
  category: "blush";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** As many as the pattern has colours (1 to 3), in its order. */
  palettes: readonly (MakeupMattePalette | MakeupBlushSatinPalette | MakeupBlushShimmerPalette)[];
}

/** The shape in which it is laid on, by name. */
export interface MakeupPattern {
  /**
   * A label from the category's list of patterns; a task with another one fails. Labels such as 2colors1 begin
   * with the number of colours; all others take one.
   */
  name: string;
}

/** A colour without shine. */
export interface MakeupMattePalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A finish without shine. */
  texture: "matte";
}

/** A colour with a soft sheen. */
export interface MakeupBlushSatinPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A soft sheen. */
  texture: "satin";
  /** How strong the sheen is, in per cent. 0 to 100. */
  glowStrength: number;
}

/** A colour with glitter. */
export interface MakeupBlushShimmerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** Sparkling particles. */
  texture: "shimmer";
  /** How strong the sheen is, in per cent. Send it; pages differ on whether it may be left out. 0 to 100. */
  glowStrength?: number | undefined;
  /** Colour of the particles. */
  shimmerColor: string;
  /** How many particles there are, in per cent. 0 to 100. */
  shimmerDensity: number;
}

/** Warm shade on the edges of the face. */
export interface MakeupBronzer {
  /** The kind of effect. */
  category: "bronzer";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** One colour. */
  palettes: readonly MakeupPalette[];
}

/** A colour, and how strongly it covers. */
export interface MakeupPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
}

/** Cover for the shadows under the eyes. */
export interface MakeupConcealer {
  /** The kind of effect. */
  category: "concealer";
  /** One colour. */
  palettes: readonly MakeupConcealerPalette[];
}

/** A colour, and how strongly it covers under the eyes. */
export interface MakeupConcealerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** How strong the colour is under the eyes, in per cent. 0 to 100. */
  colorUnderEyeIntensity: number;
  /** How much of the skin beneath is hidden, in per cent. 0 to 100. */
  coverageLevel: number;
}

/** Shades the face; patterns such as OvalFace6 and HeartFace2 go by its shape. */
export interface MakeupContour {
  /** The kind of effect. */
  category: "contour";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** One colour. */
  palettes: readonly MakeupPalette[];
}

/** Brows of a shape and a colour. */
export interface MakeupEyebrows {
  /** The kind of effect. */
  category: "eyebrows";
  /** The brows' shape, or their own shape coloured. */
  pattern: MakeupBrowShape | MakeupBrowColor;
  /** One colour. */
  palettes: readonly (MakeupMattePalette | MakeupBrowShimmerPalette)[];
}

/** Draws brows of another shape. */
export interface MakeupBrowShape {
  /** A shape from the list. */
  type: "shape";
  /** A label from the list of brows, such as SoftArch1 or Straight1. */
  name: string;
  /** How much more (above 0) or less the brow is bent than in the pattern. Without it the task fails. -100 to 100. */
  curvature?: number | undefined;
  /** How much thicker (above 0) or thinner the brow is than in the pattern. Without it the task fails. -100 to 100. */
  thickness?: number | undefined;
  /** How sharp the edge is, in per cent. Without it the task fails. 0 to 100. */
  definition?: number | undefined;
}

/** Colours the brows and leaves their shape as it is. */
export interface MakeupBrowColor {
  /** The person's own shape. */
  type: "color";
}

/** A colour with glitter for the brows. */
export interface MakeupBrowShimmerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** Sparkling particles. */
  texture: "shimmer";
  /** Colour of the particles. */
  shimmerColor: string;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmerSize: number;
  /** How many particles there are, in per cent. 0 to 100. */
  shimmerDensity: number;
}

/** A line along the lashes. */
export interface MakeupEyeLiner {
  /** The kind of effect. */
  category: "eye_liner";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** At least as many as the pattern has colours (1 to 3), in its order. */
  palettes: readonly (MakeupMattePalette | MakeupEyeShimmerPalette | MakeupEyeMetallicPalette)[];
}

/** A colour with glitter for the eyes. */
export interface MakeupEyeShimmerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** Sparkling particles. */
  texture: "shimmer";
  /** Colour of the particles. */
  shimmerColor: string;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
}

/** A colour with a metallic shine for the eyes. */
export interface MakeupEyeMetallicPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A shine like metal. */
  texture: "metallic";
  /** Colour of the particles. */
  shimmerColor: string;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
  /** How strong the metal shine is, in per cent. 0 to 100. */
  metallicIntensity: number;
}

/** Colours on the lids. */
export interface MakeupEyeShadow {
  /** The kind of effect. */
  category: "eye_shadow";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** As many as the pattern has colours (1 to 5), in its order. */
  palettes: readonly (MakeupMattePalette | MakeupEyeShimmerPalette | MakeupEyeMetallicPalette)[];
}

/** Lashes of a shape and a colour. */
export interface MakeupEyelashes {
  /** The kind of effect. */
  category: "eyelashes";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** One colour. */
  palettes: readonly MakeupPalette[];
}

/** An even colour of the skin. */
export interface MakeupFoundation {
  /** The kind of effect. */
  category: "foundation";
  /** One colour. */
  palettes: readonly MakeupFoundationPalette[];
}

/** A colour of the skin, and how it covers and shines. */
export interface MakeupFoundationPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** How much the skin shines, in per cent. 0 to 100. */
  glowIntensity: number;
  /** How much of the skin beneath is hidden, in per cent. 0 to 100. */
  coverageIntensity: number;
}

/** Brightens the face; patterns such as SquareFace3 and Oblong11 go by its shape. */
export interface MakeupHighlighter {
  /** The kind of effect. */
  category: "highlighter";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** One colour. */
  palettes: readonly MakeupHighlighterPalette[];
}

/** A colour of light, and how it shines. */
export interface MakeupHighlighterPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** How much the skin shines, in per cent. 0 to 100. */
  glowIntensity: number;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
  /** How many particles there are, in per cent. 0 to 100. */
  shimmerDensity: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmerSize: number;
}

/** Colour on the lips, and their shape. */
export interface MakeupLipColor {
  /** The kind of effect. */
  category: "lip_color";
  /** The outline of the lips, by name. */
  shape: MakeupLipShape;
  /** How full and how smooth the lips become. */
  morphology?: MakeupLipMorphology | undefined;
  /** How the colours are laid on. */
  style: MakeupLipStyle | MakeupLipOmbreStyle | MakeupLipOmbreStyleOtherNames;
  /** One colour, or two for the styles ombre and twoTone. */
  palettes: readonly (MakeupLipMattePalette | MakeupLipGlossPalette | MakeupLipMetalPalette | MakeupLipShimmerPalette)[];
}

/** The outline of the lips, by name. */
export interface MakeupLipShape {
  /**
   * The outline of the lips - original, heart-shaped, m-shaped, petal, plump, pouty, smile or vintage. A task with
   * another one fails.
   */
  name: string;
}

/** How full and how smooth the lips become. */
export interface MakeupLipMorphology {
  /** How much fuller the lips get, in per cent. 0 to 100; 0 by default. */
  fullness?: number | undefined;
  /** How much smoother the lips get, in per cent. 0 to 100; 0 by default. */
  wrinkless?: number | undefined;
}

/** How the colours are laid on the lips. */
export interface MakeupLipStyle {
  /** One colour all over or one for each lip. */
  type: "full" | "twoTone";
}

/** Two colours that run into each other, and how far. */
export interface MakeupLipOmbreStyle {
  /** One colour that runs into the next from the inside out. */
  type: "ombre";
  /** How much of the lips has the inner colour, in per cent. 0 to 100. */
  innerColorRatio: number;
  /** How softly the colours meet, in per cent. 0 to 100. */
  blendStrength: number;
}

/** The same under the names that the guide uses. */
export interface MakeupLipOmbreStyleOtherNames {
  /** One colour that runs into the next from the inside out. */
  type: "ombre";
  /** How much of the lips has the inner colour, in per cent. 0 to 100. */
  innerRatio: number;
  /** How softly the colours meet, in per cent. 0 to 100. */
  featherStrength: number;
}

/** A lip colour without shine. */
export interface MakeupLipMattePalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A finish without shine or with a soft one. */
  texture: "matte" | "satin";
}

/** A lip colour with gloss. */
export interface MakeupLipGlossPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A wet shine that lets the lips show. */
  texture: "gloss" | "sheer";
  /** How strong the shine is, in per cent. 0 to 100. */
  gloss: number;
  /** How much of the lips shows, in per cent. 0 to 100. */
  transparencyIntensity: number;
}

/** A lip colour with a metallic shine. */
export interface MakeupLipMetalPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** Colour of the particles. */
  shimmerColor: string;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
  /** How many particles there are, in per cent. 0 to 100. */
  shimmerDensity: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmerSize: number;
  /** A shine that covers the lips. */
  texture: "holographic" | "metallic";
  /** How strong the shine is, in per cent. 0 to 100. */
  gloss: number;
}

/** A lip colour with glitter. */
export interface MakeupLipShimmerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** Colour of the particles. */
  shimmerColor: string;
  /** How bright the particles are, in per cent. 0 to 100. */
  shimmerIntensity: number;
  /** How many particles there are, in per cent. 0 to 100. */
  shimmerDensity: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmerSize: number;
  /** Sparkling particles on lips that show. */
  texture: "shimmer";
  /** How strong the shine is, in per cent. 0 to 100. */
  gloss: number;
  /** How much of the lips shows, in per cent. 0 to 100. */
  transparencyIntensity: number;
}

/** A line around the lips. */
export interface MakeupLipLiner {
  /** The kind of effect. */
  category: "lip_liner";
  /** The shape in which it is laid on, by name. */
  pattern: MakeupPattern;
  /** One colour. */
  palettes: readonly MakeupLipLinerPalette[];
}

/** A colour of the outline, and how it runs into the lips. */
export interface MakeupLipLinerPalette {
  /** Colour as RRGGBB, best with # before it. */
  color: string;
  /** How strong the colour is, in per cent. 0 to 100. */
  colorIntensity: number;
  /** A finish without shine or with a soft one. */
  texture: "matte" | "satin";
  /** How wide the line is, in per cent. 0 to 100. */
  thickness: number;
  /** How softly the line runs into the lips, in per cent. 0 to 100. */
  smoothness: number;
}

/** A plain polish for some nails. */
export interface NailPolishColor {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** The kind of polish, from dull to see-through. */
  texture: "matte" | "cream" | "jelly" | "sheer";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
}

/** A metallic polish for some nails. */
export interface NailPolishColorMetallic {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Shines like metal and hides the nail. */
  texture: "metallic";
}

/** A pearly polish for some nails. */
export interface NailPolishColorPearl {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Shines like a pearl. */
  texture: "pearl";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How strong the pearl shine is, in per cent. 0 to 100. */
  shimmer_opacity: number;
}

/** A polish with glitter for some nails. */
export interface NailPolishColorShimmer {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Particles, large or small. */
  texture: "shimmer_coarse" | "shimmer_fine";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmer_size: number;
}

/** A polish with a texture for some nails. */
export interface NailPolishColorTextured {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** A raised grain. */
  texture: "textured";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How coarse the grain is, in per cent. 0 to 100. */
  textured_size: number;
}

/** A design in plain polish for some nails. */
export interface NailPolishDesign {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** The kind of polish, from dull to see-through. */
  texture: "matte" | "cream" | "jelly" | "sheer";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
}

/** A design in metallic polish for some nails. */
export interface NailPolishDesignMetallic {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Shines like metal and hides the nail. */
  texture: "metallic";
}

/** A design in pearly polish for some nails. */
export interface NailPolishDesignPearl {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Shines like a pearl. */
  texture: "pearl";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How strong the pearl shine is, in per cent. 0 to 100. */
  shimmer_opacity: number;
}

/** A design in polish with glitter for some nails. */
export interface NailPolishDesignShimmer {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** Particles, large or small. */
  texture: "shimmer_coarse" | "shimmer_fine";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How large the particles are, in per cent. 0 to 100. */
  shimmer_size: number;
}

/** A design in textured polish for some nails. */
export interface NailPolishDesignTextured {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** A raised grain. */
  texture: "textured";
  /** How much of the nail shows, in per cent. 0 to 100. */
  transparency: number;
  /** How coarse the grain is, in per cent. 0 to 100. */
  textured_size: number;
}

/** Press-on nails of a form and a colour. */
export interface NailPressOnColor {
  /** One colour. */
  sub_type: "color";
  /** The colour as #RRGGBB. */
  color: string;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** What the press-on nail is made of. */
  texture: "matte" | "cream" | "metallic";
  /** Form of the tip, then of the base. */
  shape: "square_oval" | "square_square" | "square_squoval" | "squoval_oval" | "squoval_square" | "squoval_squoval" | "oval_oval" | "oval_square" | "oval_squoval" | "almond_oval" | "almond_square" | "almond_squoval" | "stiletto_oval" | "stiletto_square" | "stiletto_squoval";
  /** How long the nail is, from 0.8 (short) to 2.15 (long). */
  length: number;
}

/** The picture itself gives form and length. */
export interface NailPressOnDesign {
  /** A picture. It is named by either ref_file_url or ref_file_index. */
  sub_type: "design";
  /** Address of the picture. */
  ref_file_url?: string | undefined;
  /** Position of the picture in ref_file_ids, from 0. */
  ref_file_index?: number | undefined;
  /** Which nail. Fingers come in any order; those left out stay as they are. */
  finger: "thumb" | "index" | "middle" | "ring" | "pinky";
  /** How much light the nail throws back, in per cent. 0 to 100. */
  reflection: number;
  /** How far light and dark parts differ, in per cent. 0 to 100. */
  contrast: number;
  /** How uneven the surface looks, in per cent; 0 is a mirror. 0 to 100. */
  roughness: number;
  /** What the press-on nail is made of. */
  texture: "matte" | "cream" | "metallic";
}

/** How the masks are painted. */
export interface SkinMaskOptions {
  /** Blend each mask over the photo (.jpg) in place of the bare mask (.png). Off unless asked for. */
  enable_mask_overlay?: boolean | undefined;
  /** Darken the photo under the hd_pore mask. */
  enable_dark_background_hd_pore?: boolean | undefined;
  /** That darkness, as six hex digits without #. */
  color_dark_background_hd_pore?: string | undefined;
  /** How strong the darkness is, from 0 to 1. */
  opacity_dark_background_hd_pore?: number | undefined;
  /** Darken the photo under the hd_wrinkle mask. */
  enable_dark_background_hd_wrinkle?: boolean | undefined;
  /** That darkness, as six hex digits without #. */
  color_dark_background_hd_wrinkle?: string | undefined;
  /** How strong the darkness is, from 0 to 1. */
  opacity_dark_background_hd_wrinkle?: number | undefined;
}

/** How white the teeth become, and how the skin around them looks. */
export interface TeethWhitenEffect {
  /** How white the teeth become; 0 leaves them as they are. 0 to 100. */
  whitening_intensity: number;
  /** How smooth the skin becomes. 0 to 100; 50 by default. */
  skin_smooth_strength?: number | undefined;
  /** How even its colour becomes. 0 to 100; 50 by default. */
  skin_smooth_color_intensity?: number | undefined;
}

/** AI Bracelet Virtual Try On: start putting bracelets on one wrist. */
export interface Run2dVtoBracelet {
  /** The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /** Mask of what hides the worn item, such as hair or a sleeve. */
  mask?: Source | undefined;
  /** Masks that cut out the products. */
  reference_masks?: readonly Source[] | undefined;
  /** Names the photo, and its mask if there is one, a second time. */
  source_info?: JewellerySourceInfo | undefined;
  /** One entry for each product. */
  object_infos?: readonly BraceletItem[] | undefined;
}

/** AI Earrings Virtual Try On: start putting earrings on one person. */
export interface Run2dVtoEarring {
  /** The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /** Mask of what hides the worn item, such as hair or a sleeve. */
  mask?: Source | undefined;
  /** Masks that cut out the products. */
  reference_masks?: readonly Source[] | undefined;
  /** Names the photo, and its mask if there is one, a second time. */
  source_info?: JewellerySourceInfo | undefined;
  /** One entry for each product. */
  object_infos?: readonly EarringItem[] | undefined;
}

/** AI Necklace Virtual Try On: start putting a necklace on one person. */
export interface Run2dVtoNecklace {
  /** The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /**
   * Mask of what hides the worn item, such as hair or a sleeve. JPEG, PNG; at most 10 MB; long side at most 4096
   * px.
   */
  mask?: Source | undefined;
  /** Names the photo, and its mask if there is one, a second time. */
  source_info?: JewellerySourceInfo | undefined;
  /** One entry for each product. */
  object_infos?: readonly NecklaceItem[] | undefined;
}

/** AI Ring Virtual Try-On: start putting rings on one hand. */
export interface Run2dVtoRing {
  /** The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /** Mask of what hides the worn item, such as hair or a sleeve. */
  mask?: Source | undefined;
  /** Masks that cut out the products. */
  reference_masks?: readonly Source[] | undefined;
  /** Names the photo, and its mask if there is one, a second time. */
  source_info?: JewellerySourceInfo | undefined;
  /** One entry for each product. */
  object_infos?: readonly RingItem[] | undefined;
}

/** AI Watch Virtual Try On: start putting a watch on one wrist. */
export interface Run2dVtoWatch {
  /** The wearer's photo. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Product photos. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /** Mask of what hides the worn item, such as hair or a sleeve. */
  mask?: Source | undefined;
  /** Masks that cut out the products. */
  reference_masks?: readonly Source[] | undefined;
  /** Names the photo, and its mask if there is one, a second time. */
  source_info?: JewellerySourceInfo | undefined;
  /** One entry for each product. */
  object_infos?: readonly WatchItem[] | undefined;
}

/** AI Abs Filter: start painting abdominal muscles on one person. */
export interface RunAbsShape {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Form of the muscles. 'Six-pack' by default. */
  mode?: "Six-pack" | "Vest-line" | undefined;
  /** How marked the muscles are; 2 is the stronger. 1 by default. */
  intensity?: 1 | 2 | undefined;
}

/** AI Aging Simulation: start showing one person at several ages. */
export interface RunAging {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
}

/** AI Avatar Generator: start making avatars of one person. */
export interface RunAiAvatar {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** The style - an id from the template list. */
  template_id: string;
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Nail Transfer: start taking nails over from one photo to another. */
export interface RunAiNail {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * The photo with the wanted nails. Every fingernail is visible in it. JPEG, PNG; at most 10 MB; long side at
   * most 4096 px.
   */
  reference: Source;
}

/** AI Smile: start making one person smile. */
export interface RunAiSmile {
  /** The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Whether the lips part. */
  expression_type: "smile_with_teeth_visible" | "closed_mouth_smile";
}

/** AI Studio Generator: start making studio portraits of one person. */
export interface RunAiStudio {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 200 px. */
  image: Source;
  /** The style - an id from the template list. */
  template_id: string;
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Bag Virtual Try-On: start showing one person with a bag. */
export interface RunBag {
  /** The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  reference: Source;
  /** The gender to show the person as. */
  gender: "female" | "male";
  /** Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default. */
  style?: "random" | "style_parisian_chic" | "style_urban_chic" | "style_mediterranean_chic" | "style_art_deco_style" | undefined;
}

/** AI Beard Style Generator: start trying a beard on one portrait. */
export interface RunBeardStyle {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 1023 px. */
  image: Source;
  /** An id from the feature's template list. */
  template_id: string;
}

/** AI Photo Background Blur: start blurring the background of one picture. */
export interface RunBgBlur {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** How strong the blur is; 0 leaves the photo sharp. 0 to 100; 50 by default. */
  intensity?: number | undefined;
}

/** AI Photo Background Change: start changing the background of one picture. */
export interface RunBgReplace {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * What the background is made from; the member for the other kind is ignored. Where its own member is missing, a
   * default background is taken. 'prompt' by default.
   */
  type?: "prompt" | "template" | undefined;
  /** The background in words. For the type prompt only. */
  prompt?: string | undefined;
  /** An id from the template list. For the type template only. */
  template_id?: string | undefined;
}

/** AI Video Background Replace: start replacing the background of one video. */
export interface RunBgReplaceVid {
  /** The video. MP4; at most 100 MB. */
  video: Source;
  /** The picture to put behind. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  reference: Source;
  /**
   * How the picture is made to fit the video - `crop` keeps its proportions and cuts what stands out, `stretch`
   * does not keep them. 'crop' by default.
   */
  background_mode?: "crop" | "stretch" | undefined;
}

/** AI Body Reshape: start reshaping one body. */
export interface RunBodyReshape {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 320 px. */
  image: Source;
  /** Version of the effect's parameters; only 1.0 is known. '1.0' by default. */
  version: string;
  /**
   * Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
   * by default.
   */
  index?: number | undefined;
  /**
   * How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
   * person's own. A value for one side wins over the value for both, even when it is 0.
   */
  features: BodyReshapeFeatures;
}

/** AI Body Reshape: start finding the people for a body reshape. */
export interface RunBodyReshapePreProcess {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 320 px. */
  image: Source;
}

/** AI Breast Augmentation Simulator: start showing one person with a fuller chest. */
export interface RunBreastShape {
  /**
   * The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at least 512 px; long side at most 4096 px;
   * short side at least 384 px.
   */
  image: Source;
  /** How far to go; 1 is subtle and 3 the most marked. 2 by default. */
  intensity?: 1 | 2 | 3 | undefined;
}

/** AI Clothes Virtual Try-On: start dressing one person, by reference or template. */
export interface RunCloth {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  image: Source;
  /** What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  reference?: Source | undefined;
  /** What the reference is for; auto lets the engine find out. */
  garment_category?: "full_body" | "lower_body" | "upper_body" | "shoes" | "auto" | undefined;
  /**
   * Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
   * only. true by default.
   */
  change_shoes?: boolean | undefined;
  /** An id from the template list; it takes the place of a reference. */
  template_id?: string | undefined;
}

/** AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine. */
export interface RunClothV3 {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  image: Source;
  /** What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  reference: Source;
  /** What the reference is for; auto lets the engine find out. */
  garment_category: "full_body" | "lower_body" | "upper_body" | "shoes" | "auto";
  /**
   * Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
   * only. true by default.
   */
  change_shoes?: boolean | undefined;
}

/** AI Clothes Virtual Try-On: start dressing one person by reference, with the fourth engine. */
export interface RunClothV4 {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  image: Source;
  /** What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  reference: Source;
  /** What the reference is for; outer is a coat or jacket, auto lets the engine find out. */
  garment_category: "full_body" | "lower_body" | "upper_body" | "shoes" | "auto" | "outer";
  /**
   * Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
   * only. true by default.
   */
  change_shoes?: boolean | undefined;
  /**
   * What happens to a photo of several people. off takes the largest person; normal and strict let the task fail
   * with error_multi_person. Nobody tells what separates the two.
   */
  filter_multi_person?: "off" | "normal" | "strict" | undefined;
}

/** AI Photo Colorize: start colouring one black and white picture. */
export interface RunColorize {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Color Correction: start correcting the colours of one picture. */
export interface RunColorizeColorCorrect {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Enhance: start enhancing one picture. */
export interface RunEnhance {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** How many times wider and higher the result is. */
  scale: 1 | 2 | 4;
}

/** AI Eye Color Lens Virtual Try-On: start trying a coloured lens on one selfie. */
export interface RunEyeColorVto {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px. */
  image: Source;
  /**
   * The cut-out picture of the lens, a PNG. PNG; at most 10 MB; long side at most 600 px; short side at least 200
   * px.
   */
  reference: Source;
  /** Version of the effect format. */
  version: "1.0";
  /** How the lens looks, and the face around it. */
  effect: LensEffect;
}

/** AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric. */
export interface RunFabric {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** An id from the template list. */
  template_id: string;
}

/** AI Face Attributes & Ratio Analyzer: start analysing one face. */
export interface RunFaceAttrAnalysis {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
  /**
   * How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
   * of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
   */
  face_angle_strictness_level?: "strict" | "high" | "medium" | "low" | "flexible" | undefined;
  /** One or more; their number makes the price. */
  features: readonly ("eyeShape" | "eyeSize" | "eyeAngle" | "eyeDistance" | "eyelid" | "eyebrowShape" | "eyebrowThickness" | "eyebrowDistance" | "eyebrowShortness" | "cheekbones" | "faceShape" | "lipShape" | "noseWidth" | "noseLength" | "age" | "gender" | "eyeColor" | "lipColor" | "eyebrowColor" | "hairColor" | "horizontalThird" | "verticalFifth" | "faceAspectRatio" | "eyeAspectRatio" | "eyebrowPosition" | "eyebrowArch" | "eyeHeightToEyebrowDistance" | "noseAspectRatio" | "noseWidthToMouthWidth" | "noseToLipToChin" | "upperLipToLowerLip")[];
}

/** AI Face Lift: start lifting one face. */
export interface RunFaceLift {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px. */
  image: Source;
  /** Version of the effect's parameters; only 1.0 is known. '1.0' by default. */
  version: string;
  /**
   * Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
   * by default.
   */
  index?: number | undefined;
  /**
   * custom: By the strengths in features. auto: By the engine's own judgement; features are not looked at.
   * 'custom' by default.
   */
  type?: "custom" | "auto" | undefined;
  /**
   * How far each part is lifted, up to 100. 0 leaves it as it is; with type custom, one at least must differ from
   * 0.
   */
  features?: FaceLiftFeatures | undefined;
  /** Smoothing of the skin. */
  global?: FaceLiftSmoothing | undefined;
}

/** AI Face Lift: start finding the faces for a face lift. */
export interface RunFaceLiftPreProcess {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px. */
  image: Source;
}

/** AI Face Reshape: start reshaping one face. */
export interface RunFaceReshape {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Version of the effect's parameters; only 1.0 is known. '1.0' by default. */
  version: string;
  /**
   * Which of the detected targets gets the effect - its position, from 0, in the result of the pre-process task. 0
   * by default.
   */
  index?: number | undefined;
  /**
   * How far each part changes; 0 leaves it as it is, and one at least must differ from 0. Left and right are the
   * person's own. A value for one side wins over the value for both, even when it is 0.
   */
  features: FaceReshapeFeatures;
  /** Smoothing of the skin. It may be empty, but not absent. */
  global: FaceReshapeSmoothing;
}

/** AI Face Reshape: start finding the faces for a face reshape. */
export interface RunFaceReshapePreProcess {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Face Swap: start swapping faces of a picture. */
export interface RunFaceSwap {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Pictures of the faces to put in. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  references: readonly Source[];
  /** One entry for each face that pre-process found, in their order. */
  face_mapping: readonly FaceMapping[];
}

/** AI Video Face Swap: start putting another face into a video. */
export interface RunFaceSwapVid {
  /** The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s. */
  video: Source;
  /** A photo of the face to put in. JPEG, PNG; at most 10 MB. */
  reference: Source;
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration: number;
}

/** AI Face Swap: start finding the faces of a picture. */
export interface RunFaceSwapPreProcess {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Fitzpatrick Skin Type Analysis: start finding out the skin type of one face. */
export interface RunFitzpatrickScaleAnalyzer {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
  /** Edition of the model. */
  version: "1.0";
  /** Which face, by its place among the boxes of a pre-process task, from 0. 0 by default. */
  index?: number | undefined;
}

/** AI Fitzpatrick Skin Type Analysis: start finding the faces in a picture. */
export interface RunFitzpatrickScaleAnalyzerPreProcess {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
}

/** AI Object Removal Pro: start taking the masked part out of a picture. */
export interface RunGenerativeFill {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
   * JPEG, PNG; at most 10 MB.
   */
  mask: Source;
}

/** AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait. */
export interface RunHairBang {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** An id from the feature's template list. */
  template_id: string;
}

/** AI Hair Color Virtual Try-On: start dyeing the hair in one photo. */
export interface RunHairColor {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 320 px. */
  image: Source;
  /** A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair. */
  preset?: "Jet Black" | "Chocolate Brown" | "Honey Blonde" | "Platinum Blonde" | "Ash Gray" | "Rose Gold" | "Burgundy" | "Copper Red" | "Lavender" | "Teal Blue" | "Dark Brown/Caramel Blonde" | "Jet Black/Silver Gray" | "Ash Brown/Lavender" | "Rose Gold/Peach Blonde" | "Burgundy/Magenta Pink" | "Deep Blue/Teal Green" | "Plum Purple/Pastel Lilac" | "Copper Red/Golden Blonde" | "Dark Gray/Ice Blonde" | "Midnight Blue/Denim Blue" | undefined;
  /** How the palettes spread over the hair. */
  pattern?: HairColorPattern | undefined;
  /** One dye for full; two for ombre, the top first. */
  palettes?: readonly HairColorPalette[] | undefined;
}

/** AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait. */
export interface RunHairCurl {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** An id from the feature's template list. */
  template_id: string;
}

/** AI Hair Density Detection: start measuring how dense the hair is. */
export interface RunHairDensityDetection {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 100 px. */
  image: Source;
}

/** AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait. */
export interface RunHairExt {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** An id from the feature's template list. */
  template_id: string;
}

/** AI Hair Frizziness Detection: start measuring how frizzy the hair is. */
export interface RunHairFrizzinessDetection {
  /**
   * The head from the front, from its right and from its left, in that order. All of one size in px. JPEG, PNG; at
   * most 10 MB; long side at most 4096 px; short side at least 320 px.
   */
  images: readonly Source[];
}

/** AI Hair Length Detection: start measuring how long the hair is. */
export interface RunHairLengthDetection {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
}

/** AI Hairstyle Generator: start trying a hairstyle on one portrait. */
export interface RunHairStyle {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** An id from the template list. */
  template_id: string;
}

/** AI Hair Style Virtual Try-On: start giving one portrait the hair of another, or of a template. */
export interface RunHairTransfer {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px. */
  reference?: Source | undefined;
  /** An id from the template list of version 2.1. */
  template_id?: string | undefined;
  /**
   * Take the hair colour of the template (ref) or keep that of the photo (src). Only templates with
   * keep_users_color can keep it; the others bring their own, as a reference photo does. 'ref' by default.
   */
  hair_color?: "ref" | "src" | undefined;
}

/** AI Hair Type Detection: start finding out how curly the hair is. */
export interface RunHairTypeDetection {
  /**
   * The head from the front, from its right and from its left, in that order. All of one size in px. JPEG, PNG; at
   * most 10 MB; long side at most 4096 px; short side at least 320 px.
   */
  images: readonly Source[];
}

/** AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait. */
export interface RunHairVol {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** An id from the feature's template list. */
  template_id: string;
}

/** AI Hat Virtual Try-On: start showing one person in a hat. */
export interface RunHat {
  /** The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  image: Source;
  /** What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  reference: Source;
  /** The gender to show the person as. */
  gender: "female" | "male";
  /** Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default. */
  style?: "random" | "style_sporty_casual" | "style_urban_fashion" | "style_vacation_casual" | "style_warm_cozy" | "style_bohemian" | undefined;
}

/** AI Headshot Generator: start making headshots of one person. */
export interface RunHeadshot {
  /** The picture to work on. JPEG, PNG; at most 10 MB. */
  image: Source;
  /** The style - an id from the template list. */
  template_id: string;
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Image Generator: start editing one to three pictures by words. */
export interface RunImageToImageYoucam {
  /**
   * One to three pictures to work on. JPEG, PNG, BMP, TIFF, WEBP, GIF; at most 10 MB; long side at most 3072 px;
   * short side at least 384 px.
   */
  images: readonly Source[];
  /** The engine. */
  model: "youcam-image-v2";
  /** What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3. */
  prompt: string;
  /** What not to show, in English or Chinese. */
  negative_prompt?: string | undefined;
  /**
   * Let the service rewrite the prompt before use. Without it the prompt is followed more closely. true by
   * default.
   */
  prompt_extend?: true | false | undefined;
  /**
   * Width*height in px, 512 to 2048 each; the result takes the nearest multiples of 16. Without it the result has
   * about 1024*1024 px in the shape of the last picture.
   */
  size?: string | undefined;
}

/** AI Video Generator: start putting a picture in motion by a template. */
export interface RunImageToVideo {
  /** The picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px. */
  image: Source;
  /** An id from the template list. */
  template_id: string;
  /** Length of the video in s; the price is by the second. */
  dst_duration: 5 | 10;
  /**
   * std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
   * Without it the template decides.
   */
  mode?: "std" | "pro" | undefined;
}

/** AI Video Generator: start putting a picture in motion by a text. */
export interface RunImageToVideoYoucam {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Short side of the video in px, without a unit. It makes the price of a second. */
  resolution: "480" | "720" | "1080";
  /** Length of the video in s; the price is by the second. */
  dst_duration: 5 | 10;
  /** What happens in the video, in any language. */
  prompt?: string | undefined;
  /** What to keep out of the video. */
  negative_prompt?: string | undefined;
  /** Which model makes the video. */
  model?: "youcam-video-v2" | undefined;
}

/** AI Photo Lighting: start brightening one picture. */
export interface RunLighting {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 256 px. */
  image: Source;
}

/** AI Look Virtual Try-On: start trying a look on one selfie. */
export interface RunLookVto {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px. */
  image: Source;
  /** An id from the template list. */
  template_id: string;
}

/** AI Makeup Virtual Try-On: start putting make-up on one selfie. */
export interface RunMakeupVto {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px. */
  image: Source;
  /** Version of the effect format. '1.0' by default. */
  version?: string | undefined;
  /** What to put on. One price, however many there are. */
  effects: readonly (MakeupSkinSmooth | MakeupBlush | MakeupBronzer | MakeupConcealer | MakeupContour | MakeupEyebrows | MakeupEyeLiner | MakeupEyeShadow | MakeupEyelashes | MakeupFoundation | MakeupHighlighter | MakeupLipColor | MakeupLipLiner)[];
}

/** AI Makeup Transfer: start copying the make-up of one portrait to another. */
export interface RunMuTransfer {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** A portrait that wears the wanted make-up. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  reference: Source;
}

/** AI Nail Virtual Try-On: start trying polish or press-on nails on one hand. */
export interface RunNailVto {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px; short side at least 256 px. */
  image: Source;
  /**
   * Pictures for design effects, which point into this list. PNG; at most 1 MB; width at least 271 px; width at
   * most 542 px; height at least 522 px; height at most 1044 px.
   */
  references?: readonly Source[] | undefined;
  /** Version of the effect format. '1.0' by default. */
  version: string;
  /** nail_polish: Polish on the person's own nails. press_on_nails: Artificial nails over the person's own. */
  effect_type: "nail_polish" | "press_on_nails";
  /** One for each nail to paint. One for each nail to cover. */
  effects: readonly (NailPolishColor | NailPolishColorMetallic | NailPolishColorPearl | NailPolishColorShimmer | NailPolishColorTextured | NailPolishDesign | NailPolishDesignMetallic | NailPolishDesignPearl | NailPolishDesignShimmer | NailPolishDesignTextured)[] | readonly (NailPressOnColor | NailPressOnDesign)[];
}

/** AI Video Object Removal: start taking the masked thing out of a video. */
export interface RunObjRemVid {
  /** The video to work on. MP4, MOV; at most 100 MB; at most 60 s. */
  video: Source;
  /**
   * The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
   * JPEG, PNG; at most 10 MB.
   */
  mask: Source;
  /** The frame that the mask was drawn on, counted from 0. */
  frame_idx: number;
}

/** AI Object Removal: start taking the masked part out of a picture, the standard way. */
export interface RunObjRemoval {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
   * JPEG, PNG; at most 10 MB.
   */
  mask: Source;
}

/** AI Replace: start putting something new into the masked part of a picture. */
export interface RunObjReplace {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2048 px. */
  image: Source;
  /**
   * The mask. A grey picture of the source's width and height, white on the part to work on, black elsewhere.
   * JPEG, PNG; at most 10 MB.
   */
  mask: Source;
  /** What to put in the masked part. No limit of length is published. */
  prompt: string;
}

/** AI Image Extender: start extending one picture. */
export interface RunOutPaint {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Width of the result in px. 1 to 4096. */
  output_width: number;
  /** Height of the result in px. 1 to 4096. */
  output_height: number;
  /** Left edge of the placed photo in the result, in px. 0 to 4096. */
  input_x: number;
  /** Top edge of the placed photo in the result, in px. 0 to 4096. */
  input_y: number;
  /** Its width in px; input_x and this add up to output_width at most. 1 to 4096. */
  input_width: number;
  /** Its height in px; input_y and this add up to output_height at most. 1 to 4096. */
  input_height: number;
  /** Left edge of the part to use, in px of the uploaded photo. 0 to 4096. */
  crop_input_x: number;
  /** Top edge of the part to use, in px of the uploaded photo. 0 to 4096. */
  crop_input_y: number;
  /** Its width in px; normally the same as input_width. 1 to 4096. */
  crop_input_width: number;
  /** Its height in px; normally the same as input_height. 1 to 4096. */
  crop_input_height: number;
}

/** AI Scarf Virtual Try-On: start showing one person in a scarf. */
export interface RunScarf {
  /** The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  image: Source;
  /** What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  reference: Source;
  /** The gender to show the person as. */
  gender: "female" | "male";
  /** Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default. */
  style?: "random" | "style_french_elegance" | "style_light_luxury" | "style_cottagecore" | "style_modern_chic" | "style_bohemian" | undefined;
}

/** AI Shoes Virtual Try-On: start showing one person in a pair of shoes. */
export interface RunShoes {
  /** The picture to work on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  image: Source;
  /** What to put on. JPEG, PNG, HEIC; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  reference: Source;
  /** The gender to show the person as. */
  gender: "female" | "male";
  /** Outfit and surroundings of the result; random lets the service pick one of the others. 'random' by default. */
  style?: "random" | "style_minimalist" | "style_bohemian" | "style_cottagecore" | "style_french_elegance" | "style_retro_fashion" | undefined;
}

/** AI Shoes Virtual Try-On: start showing one person in the shoes of a picture, with the third engine. */
export interface RunShoesTransfer {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  image: Source;
  /** What to put on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 512 px. */
  reference: Source;
  /** The gender to show the person as. */
  gender?: "female" | "male" | undefined;
}

/** AI Skin Analysis: start scoring the skin of one face with the newer engine. */
export interface RunSkinAnalysis {
  /** The picture to work on. JPEG, PNG; at most 10 MB. */
  image: Source;
  /** One or more concerns, all of one tier; their number and tier make the price. */
  dst_actions: readonly ("hd_wrinkle" | "hd_pore" | "hd_texture" | "hd_acne" | "hd_oiliness" | "hd_radiance" | "hd_eye_bag" | "hd_age_spot" | "hd_dark_circle" | "hd_droopy_upper_eyelid" | "hd_droopy_lower_eyelid" | "hd_firmness" | "hd_moisture" | "hd_redness" | "hd_tear_trough" | "hd_skin_type" | "wrinkle" | "pore" | "texture" | "acne" | "oiliness" | "radiance" | "eye_bag" | "age_spot" | "dark_circle_v2" | "droopy_upper_eyelid" | "droopy_lower_eyelid" | "firmness" | "moisture" | "redness" | "tear_trough" | "skin_type")[];
  /** How the masks are painted. */
  miniserver_args?: SkinMaskOptions | undefined;
  /**
   * A ZIP with scores and masks, or the scores in the status itself with a link to each mask. ZIP unless asked
   * for.
   */
  format?: "json" | "zip" | undefined;
  /** Whether the photo was taken with the vendor's camera kit. */
  pf_camera_kit?: boolean | undefined;
}

/** AI Skin simulation: start showing one face with its skin treated. */
export interface RunSkinSimulation {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 2560 px; short side at least 480 px. */
  image: Source;
  /** How much of the wrinkles goes. 0 to 1. */
  wrinkle?: number | undefined;
  /** How much glow is added. 0 to 1. */
  radiance?: number | undefined;
  /** How much of the shine goes. 0 to 1. */
  oiliness?: number | undefined;
  /** How much of the acne goes. 0 to 1. */
  acne?: number | undefined;
  /** How much of the bags under the eyes goes. 0 to 1. */
  eye_bags?: number | undefined;
  /** How much of the dark circles goes. 0 to 1. */
  dark_circle?: number | undefined;
  /** How much of the age spots goes. 0 to 1. */
  spots?: number | undefined;
  /** How much finer the pores get. 0 to 1. */
  pores?: number | undefined;
  /** How much smoother the skin gets. 0 to 1. */
  texture?: number | undefined;
  /** How much of the redness goes. 0 to 1. */
  redness?: number | undefined;
}

/** AI Facial Color Tones Analyzer: start reading the colours of one face. */
export interface RunSkinToneAnalysis {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 320 px. */
  image: Source;
  /**
   * How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
   * of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
   */
  face_angle_strictness_level?: "strict" | "high" | "medium" | "low" | "flexible" | undefined;
}

/** AI Photo Background Removal: start cutting the subject out of one picture. */
export interface RunSod {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Background Blur: start making the mask for a blurred background. */
export interface RunSodBlurBackground {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Background Change: start making the mask for another background. */
export interface RunSodChangeBackground {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Teeth Whitening: start whitening the teeth of one face. */
export interface RunTeethWhiten {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px. */
  image: Source;
  /** Version of the effect's parameters. */
  version: "1.0";
  /**
   * Which of the detected faces gets the effect - its position, from 0, in the result of the pre-process task. 0
   * by default.
   */
  index?: number | undefined;
  /** How white the teeth become, and how the skin around them looks. */
  effect: TeethWhitenEffect;
}

/** AI Teeth Whitening: start finding the faces for teeth whitening. */
export interface RunTeethWhitenPreProcess {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 320 px. */
  image: Source;
}

/** AI Image Generator: start making a picture from words in a listed style. */
export interface RunTextToImage {
  /** What the picture should show. */
  prompt: string;
  /** The style - an id from the template list. */
  template_id: string;
  /** What the picture should not show. */
  negative_prompt?: string | undefined;
  /** More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best. */
  steps?: number | undefined;
  /** How strictly the prompt is followed: loosely up to 4, strictly from 11. */
  cfg_scale?: number | undefined;
  /** One seed. The same seed with the same words makes the same picture again. */
  seed?: readonly Int64[] | undefined;
  /** First number of the ratio of width to height, such as 3 of 3:4. */
  width_ratio?: number | undefined;
  /** Second number of that ratio, such as 4 of 3:4. */
  height_ratio?: number | undefined;
}

/** AI Image Generator: start making a picture from words. */
export interface RunTextToImageYoucam {
  /** The engine. */
  model: "youcam-image-v2";
  /** What to show, or how to change the pictures, in English or Chinese. Call them Image 1, Image 2, Image 3. */
  prompt: string;
  /** What not to show, in English or Chinese. */
  negative_prompt?: string | undefined;
  /**
   * Let the service rewrite the prompt before use. Without it the prompt is followed more closely. true by
   * default.
   */
  prompt_extend?: true | false | undefined;
  /** Width*height in px; in this order 16:9, 4:3, 1:1, 3:4 and 9:16. '1664*928' by default. */
  size?: "1664*928" | "1472*1104" | "1328*1328" | "1104*1472" | "928*1664" | undefined;
}

/** AI Video Generator: start making a video from a text. */
export interface RunTextToVideoYoucam {
  /** Which model makes the video. 'youcam-video-v2' by default. */
  model?: "youcam-video-v2" | undefined;
  /** What the video shows, in Chinese or English. */
  prompt: string;
  /** What to keep out of the video, in Chinese or English. */
  negative_prompt?: string | undefined;
  /**
   * Size class of the video. It makes the price of a second; the exact sides follow from the ratio. '1080P' by
   * default.
   */
  resolution?: "720P" | "1080P" | undefined;
  /** Width to height. 1:1 gives 960 px (720P) or 1440 px (1080P) on each side. '16:9' by default. */
  ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | undefined;
  /** Length of the video in s; the price is by the second. 2 to 15; 5 by default. */
  dst_duration: number;
  /** Let the service add detail to the prompt; this takes longer. true by default. */
  prompt_extend?: true | false | undefined;
}

/** AI Video Enhancer: start enhancing a video. */
export interface RunVideoSr {
  /** The video to work on. MP4, MOV; at most 100 MB; long side at most 2048 px; at most 60 s. */
  video: Source;
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration: number;
}

/** AI Video Style Transfer: start redrawing a video in a style. */
export interface RunVideoTrans {
  /** The video to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s. */
  video: Source;
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration: number;
  /** An id from the template list. */
  template_id: string;
}

/** AI Watermark Removal: start taking the watermark out of one picture. */
export interface RunWmkRemoval {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Avatar Generator: start making avatars of one person. */
export interface RunAiAvatarV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** Styles of that group, no more of them than pictures. They do not change the price. */
  style_ids: readonly Int64[];
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Studio Generator: start making studio portraits of one person. */
export interface RunAiStudioV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1920 px; short side at least 200 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** Styles of that group, no more of them than pictures. They do not change the price. */
  style_ids: readonly Int64[];
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Clothes Virtual Try-On: start dressing one person, by style or reference. */
export interface RunClothV1_0 {
  /**
   * Picture to work on. JPEG; at most 10 MB; long side at least 512 px; long side at most 4096 px; short side at
   * least 384 px.
   */
  image: Source;
  /**
   * Picture with the clothes. JPEG; at most 10 MB; long side at least 512 px; long side at most 4096 px; short
   * side at least 384 px.
   */
  reference?: Source | undefined;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id?: Int64 | undefined;
  /** One style of that group. */
  style_ids?: readonly Int64[] | undefined;
  /** What the reference is for. A dress is full_body. */
  garment_category?: "full_body" | "lower_body" | "upper_body" | undefined;
}

/** AI Photo Colorize: start colouring one black and white picture. */
export interface RunColorizeV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Color Correction: start correcting the colours of one picture. */
export interface RunColorizeColorCorrectV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Enhance: start enhancing one picture. */
export interface RunEnhanceV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** How many times wider and higher the result is. */
  scale: 1 | 2 | 4;
}

/** AI Fabric Virtual Try-On: start giving the clothes in one photo another fabric. */
export interface RunFabricV1_0 {
  /** Picture to work on. JPEG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Face Attributes & Ratio Analyzer: start analysing one face. */
export interface RunFaceAttrAnalysisV1_0 {
  /** Picture to work on. JPEG; at most 10 MB; long side at most 4096 px; short side at least 100 px. */
  image: Source;
  /**
   * How far the head may be turned before the photo is refused. `strict` allows 4 degrees of pitch and roll and 6
   * of yaw; for all three, `high` allows 10, `medium` 15, `low` 20 and `flexible` 30. High unless asked for.
   */
  face_angle_strictness_level?: "strict" | "high" | "medium" | "low" | "flexible" | undefined;
  /** One or more; their number makes the price. */
  features: readonly ("eyeShape" | "eyeSize" | "eyeAngle" | "eyeDistance" | "eyelid" | "eyebrowShape" | "eyebrowThickness" | "eyebrowDistance" | "eyebrowShortness" | "cheekbones" | "faceShape" | "lipShape" | "noseWidth" | "noseLength" | "age" | "gender" | "eyeColor" | "lipColor" | "eyebrowColor" | "hairColor")[];
}

/** AI Face Swap: start swapping faces of a picture. */
export interface RunFaceSwapV1_0 {
  /** Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Picture to take from. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  reference: Source;
  /** One entry for each face that pre-process found, in their order. */
  face_mapping: readonly FaceMapping[];
}

/** AI Video Face Swap: start putting another face into a video. */
export interface RunFaceSwapVidV1_0 {
  /** Picture or video to change. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s. */
  video: Source;
  /** Picture to take from. JPEG, PNG; at most 10 MB. */
  reference: Source;
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration: number;
}

/** AI Face Swap: start finding the faces of a picture. */
export interface RunFaceSwapPreProcessV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Bangs Filter Virtual Try-On: start trying a fringe on one portrait. */
export interface RunHairBangV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Hair Color Virtual Try-On: start dyeing the hair in one photo. */
export interface RunHairColorV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1919 px; short side at least 100 px. */
  image: Source;
  /** A ready-made dye. A name with a slash is an ombre of two colours, one without dyes all the hair. */
  preset?: "Jet Black" | "Chocolate Brown" | "Honey Blonde" | "Platinum Blonde" | "Ash Gray" | "Rose Gold" | "Burgundy" | "Copper Red" | "Lavender" | "Teal Blue" | "Dark Brown/Caramel Blonde" | "Jet Black/Silver Gray" | "Ash Brown/Lavender" | "Rose Gold/Peach Blonde" | "Burgundy/Magenta Pink" | "Deep Blue/Teal Green" | "Plum Purple/Pastel Lilac" | "Copper Red/Golden Blonde" | "Dark Gray/Ice Blonde" | "Midnight Blue/Denim Blue" | undefined;
  /** How the palettes spread over the hair. */
  pattern?: HairColorPattern | undefined;
  /** One dye for full; two for ombre, the top first. */
  palettes?: readonly HairColorPalette[] | undefined;
}

/** AI Wavy Hair Virtual Try-On: start trying waves or curls on one portrait. */
export interface RunHairCurlV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Hair Extension Virtual Try-On: start trying a hair extension on one portrait. */
export interface RunHairExtV1_0 {
  /** Picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Hairstyle Generator: start trying a hairstyle on one portrait. */
export interface RunHairStyleV1_0 {
  /** Picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Hair Volume Virtual Try-On: start trying fuller hair on one portrait. */
export interface RunHairVolV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
}

/** AI Headshot Generator: start making headshots of one person. */
export interface RunHeadshotV1_0 {
  /** Picture to work on. JPEG; at most 10 MB. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** Styles of that group, no more of them than pictures. They do not change the price. */
  style_ids: readonly Int64[];
  /** Pictures to make, in one task. There is no default. 1 to 200. */
  output_count: number;
}

/** AI Video Generator: start putting a picture in motion by a style. */
export interface RunImageToVideoV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; short side at least 300 px. */
  image: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
  /**
   * std is faster and gives up to 720p, pro has more detail and gives up to 1080p; both 30 frames a second.
   * Without it the template decides.
   */
  mode?: "std" | "pro" | undefined;
  /** Length of the video in s; the price is by the second. */
  dst_duration: 5 | 10;
}

/** AI Photo Lighting: start brightening one picture. */
export interface RunLightingV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px; short side at least 256 px. */
  image: Source;
}

/** AI Makeup Transfer: start copying the make-up of one portrait to another. */
export interface RunMuTransferV1_0 {
  /** Picture or video to change. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** Picture to take from. JPEG, PNG; at most 10 MB; long side at most 1024 px. */
  reference: Source;
}

/** AI Object Removal: start taking the masked part out of a picture. */
export interface RunObjRemovalV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * Mask. A grey picture of the source's width and height, white on what goes, black elsewhere. JPEG, PNG; at most
   * 10 MB.
   */
  mask: Source;
}

/** AI Replace: start putting something new into the masked part of a picture. */
export interface RunObjReplaceV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /**
   * Mask. A grey picture of the source's width and height, white on what is replaced, black elsewhere. JPEG, PNG;
   * at most 10 MB.
   */
  mask: Source;
  /** What to put in the masked part. No limit of length is published. */
  prompt: string;
}

/** AI Image Extender: start extending one picture. */
export interface RunOutPaintV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
  /** Width of the result in px. 1 to 4096. */
  output_width: number;
  /** Height of the result in px. 1 to 4096. */
  output_height: number;
  /** Left edge of the placed photo in the result, in px. 0 to 4096. */
  input_x: number;
  /** Top edge of the placed photo in the result, in px. 0 to 4096. */
  input_y: number;
  /** Its width in px; input_x and this add up to output_width at most. 1 to 4096. */
  input_width: number;
  /** Its height in px; input_y and this add up to output_height at most. 1 to 4096. */
  input_height: number;
  /** Left edge of the part to use, in px of the uploaded photo. 0 to 4096. */
  crop_input_x: number;
  /** Top edge of the part to use, in px of the uploaded photo. 0 to 4096. */
  crop_input_y: number;
  /** Its width in px; normally the same as input_width. 1 to 4096. */
  crop_input_width: number;
  /** Its height in px; normally the same as input_height. 1 to 4096. */
  crop_input_height: number;
}

/** AI Skin Analysis: start scoring the skin of one face. */
export interface RunSkinAnalysisV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB. */
  image: Source;
  /** Four, seven or fourteen different concerns, all of one tier; their number and tier make the price. */
  dst_actions: readonly ("hd_wrinkle" | "hd_pore" | "hd_texture" | "hd_acne" | "hd_oiliness" | "hd_radiance" | "hd_eye_bag" | "hd_age_spot" | "hd_dark_circle" | "hd_droopy_upper_eyelid" | "hd_droopy_lower_eyelid" | "hd_firmness" | "hd_moisture" | "hd_redness" | "wrinkle" | "pore" | "texture" | "acne" | "oiliness" | "radiance" | "eye_bag" | "age_spot" | "dark_circle_v2" | "droopy_upper_eyelid" | "droopy_lower_eyelid" | "firmness" | "moisture" | "redness")[];
}

/** AI Photo Background Removal: start cutting the subject out of one picture. */
export interface RunSodV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Background Blur: start making the mask for a background blur. */
export interface RunSodBlurBackgroundV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Photo Background Change: start making the mask for another background. */
export interface RunSodChangeBackgroundV1_0 {
  /** Picture to work on. JPEG, PNG; at most 10 MB; long side at most 4096 px. */
  image: Source;
}

/** AI Image Generator: start making a picture from words in a listed style. */
export interface RunTextToImageV1_0 {
  /** What the picture should show. */
  prompt: string;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
  /** What the picture should not show. */
  negative_prompt?: string | undefined;
  /** More steps look better and take longer: 10 to 15 for a draft, 20 to 30 for the best. */
  steps?: number | undefined;
  /** How strictly the prompt is followed: loosely up to 4, strictly from 11. */
  cfg_scale?: number | undefined;
  /** One seed. The same seed with the same words makes the same picture again. */
  seed?: readonly Int64[] | undefined;
  /** First number of the ratio of width to height, such as 3 of 3:4. */
  width_ratio?: number | undefined;
  /** Second number of that ratio, such as 4 of 3:4. */
  height_ratio?: number | undefined;
}

/** AI Video Enhancer: start enhancing a video. */
export interface RunVideoSrV1_0 {
  /** Picture to work on. MP4, MOV; at most 100 MB; long side at most 1920 px; at most 60 s. */
  video: Source;
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration?: number | undefined;
}

/** AI Video Style Transfer: start redrawing a video in a style. */
export interface RunVideoTransV1_0 {
  /** Picture to work on. MP4, MOV; at most 100 MB; long side at most 4096 px; at most 30 s. */
  video: Source;
  /**
   * Past 2^53 as a rule - JSON.parse of JavaScript rounds it, so read it with a parser that keeps 64 bits. 0 to
   * 9223372036854775807.
   */
  style_group_id: Int64;
  /** One style of that group. */
  style_ids: readonly Int64[];
  /** Length of the video in s. It makes the price; a video of another length fails. At least 0. */
  dst_duration: number;
}

/** AI Hair Style Virtual Try-On: start giving one portrait the hair of another. */
export interface RunHairTransferV2_0 {
  /** The picture to work on. JPEG; at most 10 MB; long side at most 1024 px. */
  image: Source;
  /** The photo whose hair to take. JPEG; at most 10 MB; long side at most 1024 px. */
  reference: Source;
}

/** AI Skin Analysis: start scoring the skin of one face. */
export interface RunSkinAnalysisV2_0 {
  /** The picture to work on. JPEG, PNG; at most 10 MB. */
  image: Source;
  /** One or more concerns, all of one tier; their number and tier make the price. */
  dst_actions: readonly ("hd_wrinkle" | "hd_pore" | "hd_texture" | "hd_acne" | "hd_oiliness" | "hd_radiance" | "hd_eye_bag" | "hd_age_spot" | "hd_dark_circle" | "hd_droopy_upper_eyelid" | "hd_droopy_lower_eyelid" | "hd_firmness" | "hd_moisture" | "hd_redness" | "hd_tear_trough" | "hd_skin_type" | "wrinkle" | "pore" | "texture" | "acne" | "oiliness" | "radiance" | "eye_bag" | "age_spot" | "dark_circle_v2" | "droopy_upper_eyelid" | "droopy_lower_eyelid" | "firmness" | "moisture" | "redness" | "tear_trough" | "skin_type")[];
  /** How the masks are painted. */
  miniserver_args?: SkinMaskOptions | undefined;
  /**
   * A ZIP with scores and masks, or the scores in the status itself with a link to each mask. ZIP unless asked
   * for.
   */
  format?: "json" | "zip" | undefined;
}

/** AI Clothes Virtual Try-On: start dressing one person by reference, with the third engine at its newer path. */
export interface RunClothV3_0 {
  /** The picture to work on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  image: Source;
  /** What to put on. JPEG, PNG; at most 10 MB; long side at least 128 px; long side at most 4096 px. */
  reference: Source;
  /** What the reference is for; auto lets the engine find out. */
  garment_category: "full_body" | "lower_body" | "upper_body" | "shoes" | "auto";
  /**
   * Take over the shoes as well, if the reference shows the full body with shoes. For full_body and lower_body
   * only. true by default.
   */
  change_shoes?: boolean | undefined;
}

/** Every feature by its name. */
export interface Features {
  "2d-vto/bracelet": { params: Run2dVtoBracelet; results: Schemas["FileResultV2"] };
  "2d-vto/earring": { params: Run2dVtoEarring; results: Schemas["FileResultV2"] };
  "2d-vto/necklace": { params: Run2dVtoNecklace; results: Schemas["FileResultV2"] };
  "2d-vto/ring": { params: Run2dVtoRing; results: Schemas["FileResultV2"] };
  "2d-vto/watch": { params: Run2dVtoWatch; results: Schemas["FileResultV2"] };
  "abs-shape": { params: RunAbsShape; results: Schemas["FileResultV2"] };
  "aging": { params: RunAging; results: Schemas["AgingResults"] };
  "ai-avatar": { params: RunAiAvatar; results: Schemas["FileResultsV2"] };
  "ai-nail": { params: RunAiNail; results: Schemas["FileResultV2"] };
  "ai-smile": { params: RunAiSmile; results: Schemas["FileResultV2"] };
  "ai-studio": { params: RunAiStudio; results: Schemas["FileResultsV2"] };
  "bag": { params: RunBag; results: Schemas["FileResultV2"] };
  "beard-style": { params: RunBeardStyle; results: Schemas["FileResultV2"] };
  "bg-blur": { params: RunBgBlur; results: Schemas["FileResultV2"] };
  "bg-replace": { params: RunBgReplace; results: Schemas["FileResultV2"] };
  "bg-replace-vid": { params: RunBgReplaceVid; results: Schemas["FileResultV2"] };
  "body-reshape": { params: RunBodyReshape; results: Schemas["BodyReshapeResults"] };
  "body-reshape/pre-process": { params: RunBodyReshapePreProcess; results: Schemas["BoxesResultV2"] };
  "breast-shape": { params: RunBreastShape; results: Schemas["FileResultV2"] };
  "cloth": { params: RunCloth; results: Schemas["FileResultV2"] };
  "cloth-v3": { params: RunClothV3; results: Schemas["FileResultV2"] };
  "cloth-v4": { params: RunClothV4; results: Schemas["FileResultV2"] };
  "colorize": { params: RunColorize; results: Schemas["FileResultsV2"] };
  "colorize/color-correct": { params: RunColorizeColorCorrect; results: Schemas["FileResultsV2"] };
  "enhance": { params: RunEnhance; results: Schemas["FileResultV2"] };
  "eye-color-vto": { params: RunEyeColorVto; results: Schemas["TimedFileResultV2"] };
  "fabric": { params: RunFabric; results: Schemas["FileResultV2"] };
  "face-attr-analysis": { params: RunFaceAttrAnalysis; results: Schemas["FaceAnalysis"] };
  "face-lift": { params: RunFaceLift; results: Schemas["TimedFileResultV2"] };
  "face-lift/pre-process": { params: RunFaceLiftPreProcess; results: Schemas["BoxesResultV2"] };
  "face-reshape": { params: RunFaceReshape; results: Schemas["TimedFileResultV2"] };
  "face-reshape/pre-process": { params: RunFaceReshapePreProcess; results: Schemas["BoxesResultV2"] };
  "face-swap": { params: RunFaceSwap; results: Schemas["FileResultV2"] };
  "face-swap-vid": { params: RunFaceSwapVid; results: Schemas["FileResultV2"] };
  "face-swap/pre-process": { params: RunFaceSwapPreProcess; results: Schemas["FoundFaces"] };
  "fitzpatrick-scale-analyzer": { params: RunFitzpatrickScaleAnalyzer; results: Schemas["FitzpatrickType"] };
  "fitzpatrick-scale-analyzer/pre-process": { params: RunFitzpatrickScaleAnalyzerPreProcess; results: Schemas["BoxesResultV2"] };
  "generative-fill": { params: RunGenerativeFill; results: Schemas["FileResultV2"] };
  "hair-bang": { params: RunHairBang; results: Schemas["FileResultV2"] };
  "hair-color": { params: RunHairColor; results: Schemas["FileResultV2"] };
  "hair-curl": { params: RunHairCurl; results: Schemas["FileResultV2"] };
  "hair-density-detection": { params: RunHairDensityDetection; results: Schemas["HairDensityResult"] };
  "hair-ext": { params: RunHairExt; results: Schemas["FileResultV2"] };
  "hair-frizziness-detection": { params: RunHairFrizzinessDetection; results: Schemas["HairFrizzinessResult"] };
  "hair-length-detection": { params: RunHairLengthDetection; results: Schemas["HairLengthResult"] };
  "hair-style": { params: RunHairStyle; results: Schemas["FileResultV2"] };
  "hair-transfer": { params: RunHairTransfer; results: Schemas["FileResultV2"] };
  "hair-type-detection": { params: RunHairTypeDetection; results: Schemas["HairTypeResult"] };
  "hair-vol": { params: RunHairVol; results: Schemas["FileResultV2"] };
  "hat": { params: RunHat; results: Schemas["FileResultV2"] };
  "headshot": { params: RunHeadshot; results: Schemas["FileResultsV2"] };
  "image-to-image/youcam": { params: RunImageToImageYoucam; results: Schemas["FileResultV2"] };
  "image-to-video": { params: RunImageToVideo; results: Schemas["FileResultV2"] };
  "image-to-video/youcam": { params: RunImageToVideoYoucam; results: Schemas["FileResultV2"] };
  "lighting": { params: RunLighting; results: Schemas["FileResultV2"] };
  "look-vto": { params: RunLookVto; results: Schemas["FileResultV2"] };
  "makeup-vto": { params: RunMakeupVto; results: Schemas["FileResultV2"] };
  "mu-transfer": { params: RunMuTransfer; results: Schemas["FileResultV2"] };
  "nail-vto": { params: RunNailVto; results: Schemas["FileResultV2"] };
  "obj-rem-vid": { params: RunObjRemVid; results: Schemas["FileResultV2"] };
  "obj-removal": { params: RunObjRemoval; results: Schemas["FileResultV2"] };
  "obj-replace": { params: RunObjReplace; results: Schemas["FileResultV2"] };
  "out-paint": { params: RunOutPaint; results: Schemas["FileResultV2"] };
  "scarf": { params: RunScarf; results: Schemas["FileResultV2"] };
  "shoes": { params: RunShoes; results: Schemas["FileResultV2"] };
  "shoes-transfer": { params: RunShoesTransfer; results: Schemas["FileResultV2"] };
  "skin-analysis": { params: RunSkinAnalysis; results: Schemas["SkinAnalysisScores"] | Schemas["SkinAnalysisZip"] };
  "skin-simulation": { params: RunSkinSimulation; results: Schemas["FileResultV2"] };
  "skin-tone-analysis": { params: RunSkinToneAnalysis; results: Schemas["SkinTone"] };
  "sod": { params: RunSod; results: Schemas["FileResultV2"] };
  "sod/blur-background": { params: RunSodBlurBackground; results: Schemas["FileResultV2"] };
  "sod/change-background": { params: RunSodChangeBackground; results: Schemas["FileResultV2"] };
  "teeth-whiten": { params: RunTeethWhiten; results: Schemas["TimedFileResultV2"] };
  "teeth-whiten/pre-process": { params: RunTeethWhitenPreProcess; results: Schemas["BoxesResultV2"] };
  "text-to-image": { params: RunTextToImage; results: Schemas["FileResultV2"] };
  "text-to-image/youcam": { params: RunTextToImageYoucam; results: Schemas["FileResultV2"] };
  "text-to-video/youcam": { params: RunTextToVideoYoucam; results: Schemas["FileResultV2"] };
  "video-sr": { params: RunVideoSr; results: Schemas["FileResultV2"] };
  "video-trans": { params: RunVideoTrans; results: Schemas["FileResultV2"] };
  "wmk-removal": { params: RunWmkRemoval; results: Schemas["FileResultV2"] };
  "v1.0/ai-avatar": { params: RunAiAvatarV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/ai-studio": { params: RunAiStudioV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/cloth": { params: RunClothV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/colorize": { params: RunColorizeV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/colorize/color-correct": { params: RunColorizeColorCorrectV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/enhance": { params: RunEnhanceV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/fabric": { params: RunFabricV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/face-attr-analysis": { params: RunFaceAttrAnalysisV1_0; results: Schemas["FaceAnalysisActionResultV1"][] };
  "v1.0/face-swap": { params: RunFaceSwapV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/face-swap-vid": { params: RunFaceSwapVidV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/face-swap/pre-process": { params: RunFaceSwapPreProcessV1_0; results: Schemas["FoundFacesResultV1"][] };
  "v1.0/hair-bang": { params: RunHairBangV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/hair-color": { params: RunHairColorV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/hair-curl": { params: RunHairCurlV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/hair-ext": { params: RunHairExtV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/hair-style": { params: RunHairStyleV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/hair-vol": { params: RunHairVolV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/headshot": { params: RunHeadshotV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/image-to-video": { params: RunImageToVideoV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/lighting": { params: RunLightingV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/mu-transfer": { params: RunMuTransferV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/obj-removal": { params: RunObjRemovalV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/obj-replace": { params: RunObjReplaceV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/out-paint": { params: RunOutPaintV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/skin-analysis": { params: RunSkinAnalysisV1_0; results: Schemas["SkinAnalysisActionResultV1"][] };
  "v1.0/sod": { params: RunSodV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/sod/blur-background": { params: RunSodBlurBackgroundV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/sod/change-background": { params: RunSodChangeBackgroundV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/text-to-image": { params: RunTextToImageV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/video-sr": { params: RunVideoSrV1_0; results: Schemas["ActionResultV1"][] };
  "v1.0/video-trans": { params: RunVideoTransV1_0; results: Schemas["ActionResultV1"][] };
  "v2.0/hair-transfer": { params: RunHairTransferV2_0; results: Schemas["FileResultV2"] };
  "v2.0/skin-analysis": { params: RunSkinAnalysisV2_0; results: Schemas["SkinAnalysisScores"] | Schemas["SkinAnalysisZip"] };
  "v3.0/cloth": { params: RunClothV3_0; results: Schemas["FileResultV2"] };
}

/** A name that `run` accepts. */
export type FeatureName = keyof Features;
