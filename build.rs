//! Packs the files of Swagger UI that `/docs` needs, and none of the others that come with them.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Cursor};
use std::path::Path;

use flate2::{Compression, GzBuilder};
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

const FILES: [&str; 2] = ["swagger-ui.css", "swagger-ui-bundle.js"];

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script by its environment")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var_os("OUT_DIR").ok_or("cargo runs this")?;
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    for name in FILES {
        let ending = format!("/dist/{name}");
        let path = archive
            .file_names()
            .flatten()
            .find(|path| path.ends_with(&ending))
            .map(Cow::into_owned)
            .ok_or(name)?;
        let packed = File::create(Path::new(&out).join(format!("{name}.gz")))?;
        // Without a time or a name in it: the same source makes the same binary.
        let mut packed = GzBuilder::new().write(packed, Compression::best());
        io::copy(&mut archive.by_name(&path)?, &mut packed)?;
        packed.finish()?;
    }
    Ok(())
}
