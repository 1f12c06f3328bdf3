//! The accent color of pages: derived from the operator's color, so that text in it is readable on
//! every background.

use csscolorparser::Color;

use crate::error::{Error, Result};

/// The minimum contrast of text (WCAG 2.2, success criterion 1.4.3).
const MIN_CONTRAST: f32 = 4.5;

/// The backgrounds of text in the accent color, and the text on it, as in `style.css`.
const LIGHT: [&str; 3] = ["#f5f6f8", "#ffffff", "#f0f2f5"];
const DARK: [&str; 3] = ["#101318", "#181c22", "#20252d"];
const ON_LIGHT: &str = "#ffffff";
const ON_DARK: &str = "#0f1319";

/// An accent color in the light and in the dark color scheme, and its tint in each, as hexadecimal
/// CSS colors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Accent {
    light: String,
    light_tint: String,
    dark: String,
    dark_tint: String,
    /// Whether the color had to be made darker to be readable.
    pub(super) is_adjusted: bool,
}

impl Accent {
    /// Derives the accent from a CSS color: its hue, at a lightness (in OKLCH) with enough contrast.
    ///
    /// # Errors
    ///
    /// Invalid if the text is not an opaque CSS color, or has not enough contrast.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let color: Color = text.trim().parse().map_err(|_| invalid(text))?;
        if color.a < 1.0 {
            return Err(invalid(text));
        }
        let [lightness, chroma, hue, _] = color.to_oklcha();
        let of = |lightness, chroma| Color::from_oklcha(lightness, chroma, hue, 1.0).clamp();
        let light = of(lightness.min(0.48), chroma.min(0.2));
        let dark = of(lightness.max(0.79), chroma.min(0.11));
        let tint = |color: &Color, lightness, most: f32| {
            let [_, chroma, hue, _] = color.to_oklcha();
            Color::from_oklcha(lightness, chroma.min(most), hue, 1.0).clamp()
        };
        let (light_tint, dark_tint) = (tint(&light, 0.95, 0.04), tint(&dark, 0.28, 0.05));
        let is_readable = is_readable(&light, &light_tint, &LIGHT, ON_LIGHT)
            && is_readable(&dark, &dark_tint, &DARK, ON_DARK);
        if !is_readable {
            return Err(Error::invalid(format!(
                "text in the accent color `{text}` would not be readable"
            ))
            .with_hint("choose a color with less saturation"));
        }
        Ok(Self {
            is_adjusted: lightness > 0.55,
            light: light.to_css_hex().to_string(),
            light_tint: light_tint.to_css_hex().to_string(),
            dark: dark.to_css_hex().to_string(),
            dark_tint: dark_tint.to_css_hex().to_string(),
        })
    }

    /// The style sheet that sets the accent.
    pub(super) fn style(&self) -> String {
        let Self { light, light_tint, dark, dark_tint, .. } = self;
        format!(
            ":root {{ --accent: {light}; --accent-tint: {light_tint}; }}\n\
             @media (prefers-color-scheme: dark) {{\n\
             :root {{ --accent: {dark}; --accent-tint: {dark_tint}; }}\n}}\n"
        )
    }

    /// The accent in the light color scheme.
    pub(super) fn shown(&self) -> &str {
        &self.light
    }
}

fn invalid(text: &str) -> Error {
    Error::invalid(format!("`{text}` is not an opaque CSS color such as `#2b5bc7`"))
}

fn is_readable(accent: &Color, tint: &Color, papers: &[&str], on: &str) -> bool {
    let parse = |text: &&str| text.parse().unwrap_or_default();
    let mut backgrounds: Vec<Color> = papers.iter().map(parse).collect();
    // Text on the accent, and the accent on its tint.
    backgrounds.extend([parse(&on), *tint]);
    backgrounds.iter().all(|background| contrast(accent, background) >= MIN_CONTRAST)
}

/// The contrast ratio of two colors (WCAG 2.2).
fn contrast(one: &Color, other: &Color) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance (WCAG 2.2).
fn luminance(color: &Color) -> f32 {
    let [red, green, blue, _] = color.to_linear_rgba();
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_color_becomes_a_readable_accent() {
        for hue in (0..360).step_by(5) {
            for saturation in [0, 25, 50, 75, 100] {
                for lightness in [0, 10, 25, 40, 50, 60, 75, 90, 100] {
                    let text = format!("hsl({hue} {saturation}% {lightness}%)");
                    assert!(Accent::parse(&text).is_ok(), "{text}");
                }
            }
        }
    }

    #[test]
    fn the_default_accent_is_the_one_of_the_style_sheet() {
        let accent = Accent::parse("#2b5bc7").unwrap();
        let style = include_str!("pages/style.css");
        let Accent { light, light_tint, dark, dark_tint, .. } = &accent;
        for declaration in [
            format!("--accent: {light};"),
            format!("--accent-tint: {light_tint};"),
            format!("--accent: {dark};"),
            format!("--accent-tint: {dark_tint};"),
        ] {
            assert!(style.contains(&declaration), "{declaration}");
        }
        for paper in LIGHT.iter().chain(&DARK).filter(|paper| **paper != "#ffffff") {
            assert!(style.contains(paper), "{paper}");
        }
    }

    #[test]
    fn text_that_is_no_opaque_color_is_refused() {
        for text in ["", "blue-ish", "#12", "#2b5bc780", "url(x)", "red; }"] {
            assert!(Accent::parse(text).is_err(), "{text}");
        }
    }
}
