//! Numbers of rows.

use std::fmt;

/// A number of rows that is counted only up to a limit, because counting takes time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BoundedCount {
    /// The number of rows, or the limit if there are more.
    pub count: u64,
    /// Whether there are more rows than the limit.
    pub has_more: bool,
}

impl BoundedCount {
    /// A complete count.
    pub const fn exact(count: u64) -> Self {
        Self { count, has_more: false }
    }

    /// The result of counting up to `limit + 1` rows.
    pub const fn up_to(limit: u64, found: u64) -> Self {
        if found > limit { Self { count: limit, has_more: true } } else { Self::exact(found) }
    }
}

impl fmt::Display for BoundedCount {
    /// Formats the count with thousands separators, and with a plus sign if there are more rows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(self.count))?;
        if self.has_more { f.write_str("+") } else { Ok(()) }
    }
}

/// Formats a number with thousands separators.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_thousands_separators_and_a_plus_sign_beyond_the_limit() {
        for (count, shown) in [
            (BoundedCount::exact(0), "0"),
            (BoundedCount::exact(999), "999"),
            (BoundedCount::exact(1004), "1,004"),
            (BoundedCount::exact(1_234_567), "1,234,567"),
            (BoundedCount::up_to(10_000, 10_000), "10,000"),
            (BoundedCount::up_to(10_000, 10_001), "10,000+"),
        ] {
            assert_eq!(count.to_string(), shown);
        }
    }
}
