//! Signature fields that a screen reader can name: the widget, its `Form` element and all that has to know of the two.

use crate::pdf::Unreadable;
use crate::pdf::file::View;
use crate::pdf::object::{Dictionary, Object};
use crate::pdf::update::Update;

/// Printed and locked.
const FLAGS: usize = 4 + 128;

/// Deeper than any real page tree.
const PAGE_TREE_DEPTH: usize = 32;

/// A signature field to be added.
pub struct Field<'a> {
    /// Its name, which no other field of the file may have.
    pub name: &'a str,
    /// What a screen reader says.
    pub description: &'a str,
    /// The number of its signature dictionary; none while it is empty.
    pub value: Option<u32>,
}

impl Field<'_> {
    /// Adds the field to the first page, where it is not to be seen.
    ///
    /// # Errors
    /// When the file has no page or is not tagged.
    pub fn add(&self, update: &mut Update) -> Result<(), Unreadable> {
        let (widget, element, page) = (update.reserve(), update.reserve(), first_page(update.before())?);
        let key = add_to_parent_tree(update, element)?;
        let document = add_to_document(update, element)?;
        add_to_page(update, page, widget)?;
        add_to_form(update, widget)?;
        update.put(widget, self.widget(page, key));
        update.put(element, self.element(document, page, widget));
        Ok(())
    }

    /// Adds the field without a widget: it stands on no page, so neither page nor structure of the file are changed.
    ///
    /// # Errors
    /// When the file has no catalogue.
    pub fn add_off_page(&self, update: &mut Update) -> Result<(), Unreadable> {
        let field = update.reserve();
        let mut dictionary = Dictionary::new([
            ("FT", Object::name("Sig")),
            ("T", Object::text(self.name)),
            ("TU", Object::text(self.description)),
        ]);
        if let Some(value) = self.value {
            dictionary.set("V", Object::Reference(value));
        }
        update.put(field, dictionary);
        add_to_form(update, field)
    }

    fn widget(&self, page: u32, key: usize) -> Dictionary {
        let mut widget = Dictionary::new([
            ("Type", Object::name("Annot")),
            ("Subtype", Object::name("Widget")),
            ("FT", Object::name("Sig")),
            ("T", Object::text(self.name)),
            ("TU", Object::text(self.description)),
            ("F", Object::number(FLAGS)),
            ("Rect", Object::Array(vec![Object::number(0); 4])),
            ("P", Object::Reference(page)),
            ("StructParent", Object::number(key)),
        ]);
        if let Some(value) = self.value {
            widget.set("V", Object::Reference(value));
        }
        widget
    }

    fn element(&self, document: u32, page: u32, widget: u32) -> Dictionary {
        let content = Dictionary::new([
            ("Type", Object::name("OBJR")),
            ("Obj", Object::Reference(widget)),
            ("Pg", Object::Reference(page)),
        ]);
        Dictionary::new([
            ("Type", Object::name("StructElem")),
            ("S", Object::name("Form")),
            ("P", Object::Reference(document)),
            ("Pg", Object::Reference(page)),
            ("Alt", Object::text(self.description)),
            ("K", Object::Dictionary(content)),
        ])
    }
}

/// The fields of a form.
pub fn fields(view: View, catalog: &Dictionary) -> Result<Vec<Object>, Unreadable> {
    let Some(form) = catalog.get("AcroForm") else { return Ok(Vec::new()) };
    let form = view.dictionary(Some(form), "form")?;
    items(view, form.get("Fields"))
}

/// The first signature field that is empty.
pub fn first_empty(view: View, fields: &[Object]) -> Option<u32> {
    let numbers = fields.iter().filter_map(Object::as_reference);
    numbers.into_iter().find(|number| {
        let field = view.dictionary(Some(&Object::Reference(*number)), "field");
        field.is_ok_and(|field| field.is("FT", "Sig") && field.get("V").is_none())
    })
}

/// The number of the first page: the first leaf of the page tree.
fn first_page(view: View) -> Result<u32, Unreadable> {
    const WHAT: &str = "page tree";
    let mut node = view.catalog()?.get("Pages").and_then(Object::as_reference).ok_or(Unreadable::Missing(WHAT))?;
    for _ in 0..PAGE_TREE_DEPTH {
        let dictionary = view.dictionary(Some(&Object::Reference(node)), WHAT)?;
        if dictionary.is("Type", "Page") {
            return Ok(node);
        }
        let kids = view.resolve(dictionary.get("Kids"), WHAT)?;
        let first = kids.as_array().and_then(|kids| kids.first()?.as_reference());
        node = first.filter(|_| dictionary.is("Type", "Pages")).ok_or(Unreadable::Missing(WHAT))?;
    }
    Err(Unreadable::Missing(WHAT))
}

/// The items of an array that may be absent or referred to.
fn items(view: View, value: Option<&Object>) -> Result<Vec<Object>, Unreadable> {
    let Some(value) = value else { return Ok(Vec::new()) };
    match view.resolve(Some(value), "array")? {
        Object::Array(items) => Ok(items),
        _ => Err(Unreadable::Missing("array")),
    }
}

/// Says that there are signatures, and that only appending keeps them.
fn add_to_form(update: &mut Update, widget: u32) -> Result<(), Unreadable> {
    let root = update.before().root()?;
    let mut catalog = update.dictionary(root, "catalogue")?;
    let mut fields = fields(update.before(), &catalog)?;
    fields.push(Object::Reference(widget));
    let form = Dictionary::new([("Fields", Object::Array(fields)), ("SigFlags", Object::number(3))]);
    catalog.set("AcroForm", Object::Dictionary(form));
    update.put(root, catalog);
    Ok(())
}

fn add_to_page(update: &mut Update, page: u32, widget: u32) -> Result<(), Unreadable> {
    let mut dictionary = update.dictionary(page, "page")?;
    let mut annotations = items(update.before(), dictionary.get("Annots"))?;
    annotations.push(Object::Reference(widget));
    dictionary.set("Annots", Object::Array(annotations));
    update.put(page, dictionary);
    Ok(())
}

/// The structure tree root and its number.
fn structure(update: &Update) -> Result<(u32, Dictionary), Unreadable> {
    const WHAT: &str = "structure tree";
    let catalog = update.before().catalog()?;
    let number = catalog.get("StructTreeRoot").and_then(Object::as_reference).ok_or(Unreadable::Missing(WHAT))?;
    Ok((number, update.dictionary(number, WHAT)?))
}

/// Gives the element a key in the parent tree, as a widget names its element.
fn add_to_parent_tree(update: &mut Update, element: u32) -> Result<usize, Unreadable> {
    const WHAT: &str = "parent tree";
    let (number, mut root) = structure(update)?;
    let key = root.get("ParentTreeNextKey").and_then(Object::as_number).ok_or(Unreadable::Missing(WHAT))?;
    let mut tree = root.get("ParentTree").and_then(Object::as_dictionary).cloned().ok_or(Unreadable::Missing(WHAT))?;
    let mut pairs = tree.get("Nums").and_then(Object::as_array).ok_or(Unreadable::Missing(WHAT))?.to_vec();
    pairs.extend([Object::number(key), Object::Reference(element)]);
    tree.set("Nums", Object::Array(pairs));
    root.set("ParentTree", Object::Dictionary(tree));
    root.set("ParentTreeNextKey", Object::number(key + 1));
    update.put(number, root);
    Ok(key)
}

/// Makes the element the last child of the `Document` element, whose number it gives.
fn add_to_document(update: &mut Update, element: u32) -> Result<u32, Unreadable> {
    const WHAT: &str = "document element";
    let (_, root) = structure(update)?;
    let number = match root.get("K") {
        Some(Object::Array(kids)) => kids.first().and_then(Object::as_reference),
        kid => kid.and_then(Object::as_reference),
    };
    let number = number.ok_or(Unreadable::Missing(WHAT))?;
    let mut document = update.dictionary(number, WHAT)?;
    let mut kids = document.get("K").and_then(Object::as_array).ok_or(Unreadable::Missing(WHAT))?.to_vec();
    kids.push(Object::Reference(element));
    document.set("K", Object::Array(kids));
    update.put(number, document);
    Ok(number)
}
