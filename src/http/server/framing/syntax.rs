//! The syntax of HTTP/1.1 that decides where a message ends (RFC 9112).

use super::{FramingState, MAX_HEAD_FIELDS, MAX_LINE_BYTES};

/// Whether `before` and `bytes` together are an empty line or end with one.
pub(super) fn is_line_end(before: &[u8], bytes: &[u8]) -> bool {
    let from_end = |place: usize| {
        let bytes = bytes.iter().rev();
        bytes.chain(before.iter().rev()).nth(place).copied()
    };
    let is_first = before.len() + bytes.len() == 2;
    from_end(1) == Some(b'\r')
        && (is_first || (from_end(2) == Some(b'\n') && from_end(3) == Some(b'\r')))
}

/// The number of text bytes at the start.
pub(super) fn count_text(bytes: &[u8]) -> usize {
    // In blocks of sixteen, which the compiler turns into vector comparisons.
    let blocks = bytes.chunks_exact(16);
    let whole = blocks
        .take_while(|block| block.iter().fold(true, |all, byte| all & is_text(*byte)))
        .count()
        * 16;
    whole + bytes[whole..].iter().take_while(|byte| is_text(**byte)).count()
}

pub(super) fn is_text(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

/// Whether `byte` may follow `last` in a head: printable ASCII, tabs, and carriage returns followed
/// by line feeds. No line begins with a space or a tab (obsolete line folding).
pub(super) fn may_follow(last: Option<u8>, byte: u8) -> bool {
    match last {
        Some(b'\r') => byte == b'\n',
        Some(b'\n') => matches!(byte, b'\r' | b'!'..=b'~'),
        _ => byte == b'\r' || is_text(byte),
    }
}

/// Whether the last byte of a line may follow the byte before it.
pub(super) fn is_plain(line: &[u8]) -> bool {
    match line {
        [.., before, last] => may_follow(Some(*before), *last),
        [last] => may_follow(None, *last),
        [] => true,
    }
}

/// A line after another byte.
pub(super) enum Line {
    Partial,
    Complete,
    Invalid,
}

pub(super) fn push_line(line: &mut Vec<u8>, byte: u8) -> Line {
    line.push(byte);
    match line.as_slice() {
        [.., b'\r', b'\n'] => Line::Complete,
        line if line.len() > MAX_LINE_BYTES || !is_plain(line) => Line::Invalid,
        _ => Line::Partial,
    }
}

/// Parses a chunk size in hexadecimal digits. Chunk extensions are refused: none is supported.
pub(super) fn chunk_size(line: &[u8]) -> Option<u64> {
    let digits = line.strip_suffix(b"\r\n")?;
    let is_size = (1..=8).contains(&digits.len()) && digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_size)?;
    u64::from_str_radix(digits, 16).ok()
}

/// The state after a complete head; `None` if the head is invalid or ambiguous.
pub(super) fn body_of(head: &[u8]) -> Option<FramingState> {
    let mut fields = [httparse::EMPTY_HEADER; MAX_HEAD_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(head) {
        Ok(httparse::Status::Complete(length)) if length == head.len() => {}
        // Passed on, because hyper answers it with the right status.
        Err(httparse::Error::TooManyHeaders) => return Some(FramingState::TooLong),
        _ => return None,
    }
    // The bytes after CONNECT are not HTTP. TRACE needs no check: no route has it, so it gets 405.
    if matches!(request.method, Some("CONNECT") | None) {
        return None;
    }
    let values = |name: &str| -> Vec<&[u8]> {
        let named = |field: &&httparse::Header<'_>| field.name.eq_ignore_ascii_case(name);
        request.headers.iter().filter(named).map(|field| field.value).collect()
    };
    let is_old = request.version == Some(0);
    match values("host").as_slice() {
        [host] if is_host(host) => {}
        [] if is_old => {}
        _ => return None,
    }
    match (values("content-length").as_slice(), values("transfer-encoding").as_slice()) {
        ([], []) => Some(FramingState::default()),
        ([length], []) => Some(match content_length(length)? {
            0 => FramingState::default(),
            length => FramingState::Body(length),
        }),
        ([], [coding]) if coding.eq_ignore_ascii_case(b"chunked") && !is_old => {
            Some(FramingState::ChunkSize(Vec::new()))
        }
        _ => None,
    }
}

pub(super) fn content_length(value: &[u8]) -> Option<u64> {
    let is_number = (1..=18).contains(&value.len()) && value.iter().all(u8::is_ascii_digit);
    std::str::from_utf8(value).ok().filter(|_| is_number)?.parse().ok()
}

/// Whether a value is a host name or an address, with an optional port, and has no characters that
/// could be parsed as a path or credentials.
pub(super) fn is_host(value: &[u8]) -> bool {
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~:[]%".contains(b);
    !value.is_empty() && value.len() <= 255 && value.iter().all(plain)
}
