//! Icons: each page contains the symbols that it uses, in the color of their text.

use maud::{Markup, PreEscaped};

/// The paths of the icons, drawn in a square of 24 units.
const ICONS: [(&str, &str); 27] = [
    ("alert", r#"<path d="m12 3.5 9.5 17h-19zM12 10v4.5M12 17.4v.1"/>"#),
    ("ban", r#"<circle cx="12" cy="12" r="9"/><path d="m5.7 5.7 12.6 12.6"/>"#),
    ("check", r#"<path d="m5 12.5 4.5 4.5L19 7.5"/>"#),
    ("clock", r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#),
    ("dash", r#"<path d="M4 4h7v8H4zM13 4h7v5h-7zM13 12h7v8h-7zM4 15h7v5H4z"/>"#),
    ("desktop", r#"<path d="M3 4h18v12H3zM8.5 20h7M12 16v4"/>"#),
    ("down", r#"<path d="m6 9.5 6 6 6-6"/>"#),
    ("edit", r#"<path d="M4 20h4L19.5 8.5l-4-4L4 16zM13 7l4 4"/>"#),
    ("home", r#"<path d="m3.5 11.5 8.5-8 8.5 8M6 9.5V20h12V9.5"/>"#),
    ("info", r#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>"#),
    (
        "key",
        r#"<circle cx="8" cy="15.5" r="4.5"/><path d="M11.2 12.3 20 3.5M16 7.5l3 3M13.2 10.3l2 2"/>"#,
    ),
    (
        "link",
        r#"<path d="M9.5 14.5l5-5M8 11.5l-2.6 2.6a3.6 3.6 0 0 0 5.1 5.1L13 16.6M16 12.5l2.6-2.6a3.6 3.6 0 0 0-5.1-5.1L11 7.4"/>"#,
    ),
    ("lock", r#"<path d="M5 11h14v10H5zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11"/>"#),
    ("log", r#"<path d="M5 3h14v18H5zM9 8h6M9 12h6M9 16h3"/>"#),
    ("menu", r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#),
    ("out", r#"<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/>"#),
    ("phone", r#"<path d="M7.5 2.5h9v19h-9zM11 18.5h2"/>"#),
    ("plus", r#"<path d="M12 5v14M5 12h14"/>"#),
    ("pulse", r#"<path d="M2.5 12H7l3-8 4 16 3-8h4.5"/>"#),
    ("refresh", r#"<path d="M20 12a8 8 0 1 1-2.4-5.7M20 3v4.5h-4.5"/>"#),
    ("save", r#"<path d="M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 16.5V20h16v-3.5"/>"#),
    ("search", r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#),
    ("shield", r#"<path d="m12 3 7.5 3v5.5c0 5-3.3 8-7.5 9.5-4.2-1.5-7.5-4.5-7.5-9.5V6z"/>"#),
    ("term", r#"<path d="M3 4.5h18v15H3zM7 9.5l3 2.5-3 2.5M12.5 15h4"/>"#),
    (
        "trash",
        r#"<path d="M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5 7.5 20h9l1-13.5M10.5 10v6.5M13.5 10v6.5"/>"#,
    ),
    (
        "user",
        r#"<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c0-4 3.2-6.5 7.5-6.5s7.5 2.5 7.5 6.5"/>"#,
    ),
    (
        "users",
        r#"<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-3.6 2.8-6 6.5-6s6.5 2.4 6.5 6M16 4.7a3.5 3.5 0 0 1 0 6.6M18 14.6c2.2.8 3.5 2.8 3.5 5.4"/>"#,
    ),
];

/// The product's mark, in the accent color.
pub(super) const MARK: PreEscaped<&str> = PreEscaped(
    r#"<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="8" fill="currentColor"/><path d="m18.6 13.9-6.7 8.1-4.4-4.3"/><circle cx="21.3" cy="10.6" r="4.1"/></svg>"#,
);

/// An icon. Screen readers skip it: the text beside it says the same.
pub(super) fn icon(name: &'static str) -> Markup {
    debug_assert!(ICONS.iter().any(|(known, _)| *known == name), "no icon `{name}`");
    PreEscaped(format!(r##"<svg class="i" aria-hidden="true"><use href="#i-{name}"/></svg>"##))
}

/// The symbols of the icons that a page uses.
pub(super) fn symbols(page: &str) -> String {
    // Only `icon` writes this attribute: in texts, quotation marks are escaped.
    let is_used = |name: &str| page.contains(&format!("href=\"#i-{name}\""));
    let used = ICONS.iter().filter(|(name, _)| is_used(name));
    let symbol = |(name, path): &(&str, &str)| {
        format!(r#"<symbol id="i-{name}" viewBox="0 0 24 24">{path}</symbol>"#)
    };
    let symbols: String = used.map(symbol).collect();
    if symbols.is_empty() {
        return symbols;
    }
    format!(r#"<svg hidden aria-hidden="true">{symbols}</svg>"#)
}
