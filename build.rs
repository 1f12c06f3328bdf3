//! Compresses the files of Swagger UI that `/docs` needs.

#[cfg(feature = "docs-ui")]
mod swagger_ui {
    use std::borrow::Cow;
    use std::fs::File;
    use std::io::{self, Cursor};
    use std::path::Path;

    use flate2::{Compression, GzBuilder};
    use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
    use zip::ZipArchive;

    const FILES: [&str; 2] = ["swagger-ui.css", "swagger-ui-bundle.js"];

    #[expect(clippy::disallowed_methods, reason = "cargo passes OUT_DIR in the environment")]
    pub(crate) fn pack() -> Result<(), Box<dyn std::error::Error>> {
        let out = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
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
            // Without a time or a name, so that builds are reproducible.
            let mut packed = GzBuilder::new().write(packed, Compression::best());
            io::copy(&mut archive.by_name(&path)?, &mut packed)?;
            packed.finish()?;
        }
        Ok(())
    }
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "docs-ui")]
    swagger_ui::pack().expect("Swagger UI has these files");
}
