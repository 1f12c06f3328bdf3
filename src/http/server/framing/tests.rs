use super::*;

/// The bytes that pass; checks that they do not depend on how the input is split.
#[track_caller]
fn passed(input: &[u8]) -> Vec<u8> {
    let all_at_once = {
        let mut out = Vec::new();
        Framing::default().push(input, &mut out);
        out
    };
    for size in [1, 2, 3, 7] {
        let (mut framing, mut out) = (Framing::default(), Vec::new());
        input.chunks(size).for_each(|piece| framing.push(piece, &mut out));
        assert_eq!(out, all_at_once, "in pieces of {size}");
    }
    all_at_once
}

#[track_caller]
fn check_passes(input: &str) {
    assert_eq!(String::from_utf8_lossy(&passed(input.as_bytes())), input);
}

/// Checks that `valid` passes and that [`REFUSED`] replaces `invalid`.
#[track_caller]
fn check_refused(valid: &str, invalid: &[u8]) {
    let out = passed(&[valid.as_bytes(), invalid].concat());
    let expected = [valid.as_bytes(), &[REFUSED]].concat();
    assert_eq!(String::from_utf8_lossy(&out), String::from_utf8_lossy(&expected));
}

const GET: &str = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

fn post(fields: &str, body: &str) -> String {
    format!("POST / HTTP/1.1\r\nHost: x\r\n{fields}\r\n{body}")
}

#[test]
fn valid_requests_pass_unchanged() {
    check_passes(GET);
    check_passes(&GET.repeat(3));
    check_passes("GET /a?b=c%20d HTTP/1.1\r\nhost: [::1]:8000\r\nX: a\tb c\r\n\r\n");
    check_passes("GET / HTTP/1.0\r\n\r\n");
    check_passes(&post("Content-Length: 5\r\n", "a\r\n\0\n"));
    check_passes(&(post("Content-Length: 0\r\n", "") + GET));
    check_passes(&(post("Content-Length: 28\r\n", GET) + GET));
    check_passes(
        &(post("Transfer-Encoding: Chunked\r\n", "5\r\na\r\n\0\n\r\nA\r\n0123456789\r\n0\r\n\r\n")
            + GET),
    );
    check_passes(&(post("Transfer-Encoding: chunked\r\n", "0\r\nX: y\r\n\r\n") + GET));
}

#[test]
fn empty_lines_before_a_request_are_dropped() {
    assert_eq!(passed(format!("\r\n\r\n{GET}").as_bytes()), GET.as_bytes());
}

#[test]
fn control_and_non_ascii_bytes_in_a_head_are_refused() {
    for byte in (0..=u8::MAX).filter(|b| !matches!(b, b'\t' | b'\r' | b' '..=b'~')) {
        for (before, after) in [
            ("GET /a", "b HTTP/1.1\r\n"),
            ("GET / HTTP/1.1\r\nX", ": y\r\n"),
            ("GET / HTTP/1.1\r\nX: y", "z\r\n"),
        ] {
            let head = [before.as_bytes(), &[byte], after.as_bytes(), b"Host: x\r\n\r\n"].concat();
            assert_eq!(passed(&head), [REFUSED], "byte {byte:#x} after {before:?}");
        }
    }
}

#[test]
fn bare_line_ends_and_folded_fields_are_refused() {
    check_refused("", b"GET / HTTP/1.1\nHost: x\n\n");
    check_refused("", b"GET / HTTP/1.1\r\nHost: x\n\r\n");
    check_refused("", b"GET / HTTP/1.1\r\nHost: x\r\n\n");
    check_refused("", b"GET / HTTP/1.1\rHost: x\r\n\r\n");
    check_refused("", b"GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n");
    check_refused("", b"GET / HTTP/1.1\r\nHost: x\r\n\tfolded\r\n\r\n");
    check_refused("", b"GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    check_refused(GET, b"\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
}

#[test]
fn a_missing_repeated_or_invalid_host_is_refused() {
    for fields in [
        "",
        "Host: x\r\nHost: x\r\n",
        "Host: x\r\nhost: y\r\n",
        "Host:\r\n",
        "Host: a b\r\n",
        "Host: a/b\r\n",
        "Host: a@b\r\n",
        "Host: x, y\r\n",
    ] {
        check_refused("", format!("GET / HTTP/1.1\r\n{fields}\r\n").as_bytes());
    }
    check_refused("", b"GET / HTTP/1.0\r\nHost: x\r\nHost: x\r\n\r\n");
}

#[test]
fn ambiguous_and_invalid_body_lengths_are_refused() {
    for fields in [
        "Content-Length: 5\r\nContent-Length: 5\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: 5, 5\r\n",
        "Content-Length: +5\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: 0x5\r\n",
        "Content-Length: 5 5\r\n",
        "Content-Length:\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: \"chunked\"\r\n",
        "Transfer-Encoding:\r\n",
        "Transfer-Encoding: chunked;q=1\r\n",
    ] {
        check_refused("", post(fields, "hello").as_bytes());
    }
    check_refused("", b"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
}

#[test]
fn invalid_chunk_sizes_and_line_ends_are_refused() {
    let head = post("Transfer-Encoding: chunked\r\n", "");
    for size in ["", "x", "+1", "0x1", "1;a=b", "1 ", " 1", "-1", "123456789", "1\n", "1\r1"] {
        check_refused(&head, format!("{size}\r\na\r\n0\r\n\r\n").as_bytes());
    }
    check_refused(&format!("{head}1\r\na"), b"x");
    check_refused(&format!("{head}1\r\na\r"), b"x");
    check_refused(&format!("{head}1\r\na"), b"\n0\r\n\r\n");
    check_refused(&format!("{head}0\r\n"), b"X: y\n\r\n");
    check_refused(&head, "1".repeat(300).as_bytes());
}

#[test]
fn no_input_passes_after_a_refusal() {
    let smuggled = post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n") + GET;
    check_refused("", smuggled.as_bytes());
    check_refused(GET, smuggled.as_bytes());
}

#[test]
fn connect_and_request_lines_other_than_http_1_are_refused() {
    check_refused("", b"CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n");
    check_refused("", b"GET / HTTP/2.0\r\nHost: x\r\n\r\n");
    check_refused("", b"GET /\r\nHost: x\r\n\r\n");
    check_refused("", b"\r\n\r\n \r\n\r\n");
}

#[test]
fn a_head_beyond_the_limits_passes_unchanged_to_hyper() {
    let long = format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "a".repeat(MAX_HEAD_BYTES));
    check_passes(&long);
    let many = format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "X: y\r\n".repeat(MAX_HEAD_FIELDS));
    check_passes(&many);
}

#[test]
fn a_head_of_the_maximum_size_is_checked_and_a_longer_one_is_not() {
    let head = |bytes: usize| {
        let others = "GET / HTTP/1.1\r\nHost: x\r\nX: \r\n\r\n".len();
        format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "a".repeat(bytes - others))
    };
    check_refused(&head(16 * 1024), b"\0");
    check_passes(&(head(16 * 1024 + 1) + "\0"));
}

#[test]
fn a_folded_field_is_refused_before_the_head_is_complete() {
    assert_eq!(passed(b"GET / HTTP/1.1\r\n "), [REFUSED]);
    assert_eq!(passed(b"GET / HTTP/1.1\r\n"), b"");
}

#[test]
fn trailer_lines_are_bounded_and_contain_only_text() {
    let head = post("Transfer-Encoding: chunked\r\n", "0\r\n");
    let trailer = |bytes: usize| format!("X: {}\r\n", "y".repeat(bytes - "X: \r\n".len()));
    check_passes(&(head.clone() + &trailer(MAX_LINE_BYTES + 1) + "\r\n"));
    check_refused(&head, trailer(MAX_LINE_BYTES + 2).as_bytes());
    for invalid in ["X: \u{1}\r\n", "X: y\rz\r\n", "X: y\n", "\n"] {
        check_refused(&head, invalid.as_bytes());
    }
}

/// A stream that records what is done with it.
#[derive(Default)]
struct Recorder(Vec<&'static str>);

impl AsyncWrite for Recorder {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.0.push("write");
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.push("flush");
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.push("shutdown");
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn writes_flushes_and_shutdowns_reach_the_stream() {
    use tokio::io::AsyncWriteExt;
    let mut framed = StrictFraming::new(Recorder::default());
    framed.write_all(b"x").await.unwrap();
    framed.flush().await.unwrap();
    framed.shutdown().await.unwrap();
    assert_eq!(framed.into_inner().0, ["write", "flush", "shutdown"]);
}
