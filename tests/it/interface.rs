//! Lists the library's public interface in `docs/reference/library.md`, so that each change to it is
//! visible in a diff.
//!
//! Reads the sources with `syn`: a public item is one that is reachable from `lib.rs` through public
//! modules and `pub use`. Trait implementations are not listed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use syn::{Ident, ImplItem, Item, UseTree, Visibility, parse_quote};

/// The public modules.
const PUBLIC: [&str; 4] = ["clock", "domain", "http", "service"];

/// The items of each module, by its path; `""` is the root.
type Modules = BTreeMap<String, Vec<Item>>;

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether the item exists in a normal build, and is documented.
fn is_listed(attributes: &[syn::Attribute]) -> bool {
    !attributes.iter().any(|attribute| {
        let text = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.to_string(),
            _ => return false,
        };
        let path = attribute.path();
        path.is_ident("cfg") && (text.contains("test") || text.contains("fuzzing"))
            || path.is_ident("doc") && text.contains("hidden")
    })
}

fn read_modules(directory: &Path, module: &str, found: &mut Modules) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let child = if module.is_empty() { stem.to_owned() } else { format!("{module}::{stem}") };
        if path.is_dir() {
            read_modules(&path, &child, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = if ["mod", "lib"].contains(&stem) { module.to_owned() } else { child };
            let text = fs::read_to_string(&path).unwrap();
            let items = syn::parse_file(&text).unwrap().items;
            found.entry(name).or_default().extend(items);
        }
    }
}

/// The pairs of path and name that a `use` declares.
fn leaves(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, String, String)>) {
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            leaves(&inner.tree, path, found);
            path.pop();
        }
        UseTree::Name(name) => {
            found.push((path.clone(), name.ident.to_string(), name.ident.to_string()));
        }
        UseTree::Rename(name) => {
            found.push((path.clone(), name.ident.to_string(), name.rename.to_string()));
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, path, found)),
        UseTree::Glob(_) => panic!("the interface has no globs"),
    }
}

/// The module that a path names, seen from `module`; `None` for another crate.
fn module_of(modules: &Modules, module: &str, path: &[String]) -> Option<String> {
    let (base, rest) = match path.first().map(String::as_str) {
        Some("crate") => ("", &path[1..]),
        Some("self") => (module, &path[1..]),
        _ => (module, path),
    };
    let parts = std::iter::once(base.to_owned()).chain(rest.iter().cloned());
    let name = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::");
    modules.contains_key(&name).then_some(name)
}

fn name_of(item: &Item) -> Option<&Ident> {
    Some(match item {
        Item::Struct(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Const(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        _ => return None,
    })
}

/// The definition of a name in a module, or in one that it imports the name from.
fn find<'a>(modules: &'a Modules, module: &str, name: &str) -> Option<&'a Item> {
    let items = &modules[module];
    let own = items.iter().find(|item| name_of(item).is_some_and(|ident| ident == name));
    own.or_else(|| {
        items.iter().find_map(|item| {
            let Item::Use(item) = item else { return None };
            let mut found = Vec::new();
            leaves(&item.tree, &mut Vec::new(), &mut found);
            let (path, original, _) = found.into_iter().find(|(_, _, alias)| alias == name)?;
            find(modules, &module_of(modules, module, &path)?, &original)
        })
    })
}

/// The public methods of a type.
fn methods(modules: &Modules, name: &Ident) -> Option<Item> {
    let inherent = modules.values().flatten().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    let of_type = inherent.filter(|block| match &*block.self_ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == *name),
        _ => false,
    });
    let mut found: Option<syn::ItemImpl> = None;
    for block in of_type {
        let mut block = block.clone();
        block.attrs.clear();
        block.items.retain_mut(|item| match item {
            ImplItem::Fn(method) if is_public(&method.vis) && is_listed(&method.attrs) => {
                method.attrs.clear();
                method.block = parse_quote!({});
                true
            }
            ImplItem::Const(constant) if is_public(&constant.vis) => {
                constant.attrs.clear();
                constant.expr = parse_quote!(_);
                true
            }
            _ => false,
        });
        match &mut found {
            _ if block.items.is_empty() => {}
            Some(found) => found.items.append(&mut block.items),
            None => found = Some(block),
        }
    }
    found.map(Item::Impl)
}

/// An item without its attributes, private fields, and bodies.
fn declaration(item: &Item) -> Item {
    let mut item = item.clone();
    match &mut item {
        Item::Struct(item) => {
            item.attrs.clear();
            if let syn::Fields::Named(fields) = &mut item.fields {
                let kept = fields.named.iter().filter(|field| is_public(&field.vis)).cloned();
                fields.named = kept.collect();
                fields.named.iter_mut().for_each(|field| field.attrs.clear());
            } else if item.fields.iter().any(|field| !is_public(&field.vis)) {
                item.fields = syn::Fields::Unit;
                item.semi_token = Some(syn::token::Semi::default());
            }
        }
        Item::Enum(item) => {
            item.attrs.clear();
            for variant in &mut item.variants {
                variant.attrs.clear();
                variant.fields.iter_mut().for_each(|field| field.attrs.clear());
            }
        }
        Item::Trait(item) => {
            item.attrs.clear();
            for member in &mut item.items {
                if let syn::TraitItem::Fn(method) = member {
                    method.attrs.clear();
                    method.default = None;
                }
            }
        }
        Item::Const(item) => {
            item.attrs.clear();
            item.expr = parse_quote!(_);
        }
        Item::Fn(item) => {
            item.attrs.clear();
            *item.block = parse_quote!({});
        }
        Item::Type(item) => item.attrs.clear(),
        _ => {}
    }
    item
}

/// The declarations that a public module exports, and the names from other crates.
fn exports(modules: &Modules, module: &str) -> (Vec<Item>, Vec<String>) {
    let (mut items, mut foreign) = (Vec::new(), Vec::new());
    let mut add = |item: &Item| {
        let name = name_of(item).unwrap();
        items.push((name.to_string(), declaration(item)));
        items.extend(methods(modules, name).map(|block| (name.to_string(), block)));
    };
    for item in &modules[module] {
        match item {
            Item::Use(item) if is_public(&item.vis) && is_listed(&item.attrs) => {
                let mut found = Vec::new();
                leaves(&item.tree, &mut Vec::new(), &mut found);
                for (path, original, alias) in found {
                    let from = module_of(modules, module, &path);
                    let is_public = path.len() == 1 && PUBLIC.contains(&path[0].as_str());
                    match from.and_then(|from| find(modules, &from, &original)) {
                        Some(item) if !is_public => add(item),
                        // Listed elsewhere, of another crate, or declared by a macro.
                        _ => foreign.push(format!("{}::{alias}", path.join("::"))),
                    }
                }
            }
            item => {
                let visibility = match item {
                    Item::Struct(item) => &item.vis,
                    Item::Enum(item) => &item.vis,
                    Item::Trait(item) => &item.vis,
                    Item::Type(item) => &item.vis,
                    Item::Const(item) => &item.vis,
                    Item::Fn(item) => &item.vis,
                    _ => continue,
                };
                if is_public(visibility) {
                    add(item);
                }
            }
        }
    }
    items.sort_by(|(a, _), (b, _)| a.cmp(b));
    (items.into_iter().map(|(_, item)| item).collect(), foreign)
}

/// The page of the reference documentation.
pub(crate) fn page() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut modules = Modules::new();
    read_modules(&root, "", &mut modules);
    let public = modules[""].iter().filter_map(|item| match item {
        Item::Mod(item) if is_public(&item.vis) && is_listed(&item.attrs) => {
            Some(item.ident.to_string())
        }
        _ => None,
    });
    assert_eq!(public.clone().collect::<Vec<_>>(), PUBLIC);
    let mut text = "# Library\n\nGenerated from the sources; `cargo test` checks that it is up to \
                    date.\n\nThis page lists every public item of the library without its \
                    documentation, which `cargo doc --open` shows. The interface may change with \
                    any release before 1.0.\n"
        .to_owned();
    for module in std::iter::once(String::new()).chain(public.collect::<Vec<_>>()) {
        let (items, foreign) = exports(&modules, &module);
        let mut file = syn::parse_file("").unwrap();
        file.items = items;
        let code = prettyplease::unparse(&file).replace(" {}\n", ";\n");
        let title =
            if module.is_empty() { "vouchsafe".to_owned() } else { format!("vouchsafe::{module}") };
        write!(text, "\n## {title}\n\n```rust\n").unwrap();
        for name in foreign {
            writeln!(text, "pub use {name};").unwrap();
        }
        writeln!(text, "{code}```").unwrap();
    }
    text
}

#[test]
fn items_of_private_modules_are_not_listed() {
    let page = page();
    assert!(page.contains("pub struct Service"), "{page}");
    for private in ["struct Sqlite", "struct Hasher", "trait Store", "mod internals"] {
        assert!(!page.contains(private), "{private}");
    }
}
