//! The descriptive fields of users: texts without rules besides their length.

use super::{User, UserChanges};

/// A descriptive field of users. It is a column of the database, an option of `user add` and
/// `user edit`, a field of the administration's forms, and a field of files and declarations: all of
/// these are derived from [`TextField::ALL`].
#[derive(Clone, Copy, Debug)]
pub struct TextField {
    /// The name of the column, and in JSON, forms, and files.
    pub name: &'static str,
    /// The name of the option.
    pub option: &'static str,
    /// The label in forms.
    pub label: &'static str,
    /// The code of the problem that the text is invalid.
    pub code: &'static str,
    get: fn(&User) -> &String,
    get_mut: fn(&mut User) -> &mut String,
    change: fn(&UserChanges) -> &Option<String>,
    change_mut: fn(&mut UserChanges) -> &mut Option<String>,
}

macro_rules! text_fields {
    ($($field:ident, $option:literal, $label:literal;)*) => {
        const ROWS: [TextField; [$($option),*].len()] = [$(TextField {
            name: stringify!($field),
            option: $option,
            label: $label,
            code: concat!(stringify!($field), "_invalid"),
            get: |user| &user.$field,
            get_mut: |user| &mut user.$field,
            change: |changes| &changes.$field,
            change_mut: |changes| &mut changes.$field,
        }),*];
    };
}

text_fields! {
    first_name, "first-name", "First name";
    last_name, "last-name", "Last name";
}

impl TextField {
    /// All descriptive fields, in their order in files and forms.
    pub const ALL: [Self; ROWS.len()] = ROWS;

    /// The text of a user.
    pub fn of(self, user: &User) -> &str {
        (self.get)(user)
    }

    pub(crate) fn set(self, user: &mut User, text: String) {
        *(self.get_mut)(user) = text;
    }

    /// The new text; `None` if it does not change.
    pub fn changed(self, changes: &UserChanges) -> Option<&str> {
        (self.change)(changes).as_deref()
    }

    /// Whether it is a part of the user's name.
    pub(crate) fn is_name(self) -> bool {
        self.name.ends_with("_name")
    }
}

/// The texts of a user in a file, a form, or a declaration, by field; a missing one is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts([Option<String>; TextField::ALL.len()]);

impl Texts {
    /// As [`Texts::from_fn`], until `read` fails.
    pub fn read<E>(
        mut read: impl FnMut(TextField) -> Result<Option<String>, E>,
    ) -> Result<Self, E> {
        let mut texts = Self::default();
        for (field, text) in TextField::ALL.into_iter().zip(&mut texts.0) {
            *text = read(field)?;
        }
        Ok(texts)
    }

    /// The text that `read` returns for each field.
    pub fn from_fn(read: impl FnMut(TextField) -> Option<String>) -> Self {
        Self(TextField::ALL.map(read))
    }

    /// The texts of a user.
    pub fn of(user: &User) -> Self {
        Self::from_fn(|field| Some(field.of(user).to_owned()))
    }

    /// Each field and its text.
    pub fn iter(&self) -> impl Iterator<Item = (TextField, Option<&str>)> {
        TextField::ALL.into_iter().zip(self.0.iter().map(Option::as_deref))
    }

    /// The changes that set these texts.
    pub fn changes(&self) -> UserChanges {
        let mut changes = UserChanges::default();
        for (field, text) in self.iter() {
            *(field.change_mut)(&mut changes) = text.map(str::to_owned);
        }
        changes
    }
}
