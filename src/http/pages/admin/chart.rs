//! The chart of sign-ins by day: an SVG picture, and the same numbers as a table.

use maud::{Markup, PreEscaped, html};

use super::super::text::counted;
use crate::domain::{BoundedCount, SignIns, date};

/// The width of a day in the picture, and the height of the picture.
const DAY: u64 = 10;
const HEIGHT: u64 = 400;

/// Successful sign-ins above the line, refused ones below it.
pub(super) fn chart(days: &[SignIns]) -> Markup {
    let sum = |count: fn(&SignIns) -> u64| days.iter().map(count).sum::<u64>();
    let most = |count: fn(&SignIns) -> u64| days.iter().map(count).max().unwrap_or_default();
    let (above, below) = (most(|day| day.succeeded), most(|day| day.refused));
    let summary = format!(
        "At most {} and {} on a day.",
        counted(above, "sign-in"),
        counted(below, "refused sign-in")
    );
    html! {
        p.legend {
            span.ins { (BoundedCount::exact(sum(|day| day.succeeded))) " signed in" }
            span.outs { (BoundedCount::exact(sum(|day| day.refused))) " refused" }
        }
        div.plot {
            div.ys aria-hidden="true" {
                span { (BoundedCount::exact(above)) }
                span { (BoundedCount::exact(below)) }
            }
            (picture(days, above, below, &summary))
            div.xs aria-hidden="true" {
                @for day in days.iter().step_by(7) {
                    span { (day.day.begin().strftime("%-d %b").to_string()) }
                }
            }
        }
        details {
            summary { "Show as a table" }
            div.scroll tabindex="0" role="region" aria-label="Sign-ins by day" { (table(days)) }
        }
    }
}

fn picture(days: &[SignIns], above: u64, below: u64, summary: &str) -> Markup {
    let scale = (above + below).max(1);
    // The space above the line, of at least a tenth, so that it is visible without sign-ins.
    let line = (HEIGHT * above / scale).clamp(HEIGHT / 10, HEIGHT - HEIGHT / 10);
    let up = |count: u64| (line * count).checked_div(above).unwrap_or_default();
    let down = |count: u64| ((HEIGHT - line) * count).checked_div(below).unwrap_or_default();
    let width = DAY * days.len() as u64;
    let bar = |class: &str, x: u64, y: u64, height: u64| {
        html! { rect class=(class) fill="currentColor" x=(x) y=(y) width="8" height=(height) {} }
    };
    let rule = format!(
        "<path class=\"rule\" fill=\"none\" stroke=\"currentColor\" vector-effect=\"non-scaling-stroke\" \
         d=\"M0 0h{width}M0 {line}h{width}M0 {HEIGHT}h{width}\"/>"
    );
    html! {
        svg role="img" aria-label=(summary) viewBox={ "0 0 " (width) " " (HEIGHT) }
            preserveAspectRatio="none" {
            (PreEscaped(rule))
            @for (day, x) in days.iter().zip((0..).map(|at| at * DAY + 1)) {
                @let (ins, outs) = (up(day.succeeded), down(day.refused));
                g {
                    title {
                        (date(day.day.begin())) ": " (day.succeeded) " signed in, " (day.refused) " refused"
                    }
                    (bar("ins", x, line - ins, ins))
                    (bar("outs", x, line, outs))
                }
            }
        }
    }
}

fn table(days: &[SignIns]) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { "Day" }
                    th.num scope="col" { "Signed in" }
                    th.num scope="col" { "Refused" }
                }
            }
            tbody {
                @for day in days.iter().rev() {
                    tr {
                        th scope="row" { (date(day.day.begin())) }
                        td.num { (BoundedCount::exact(day.succeeded)) }
                        td.num { (BoundedCount::exact(day.refused)) }
                    }
                }
            }
        }
    }
}
