//! The fonts of every paper, embedded: system fonts are never asked, so a paper is the same on every machine.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontWeight};
use typst::utils::LazyHash;

const FILES: [&[u8]; 9] = [
    include_bytes!("../../../templates/fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    include_bytes!("../../../templates/fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
    include_bytes!("../../../templates/fonts/NotoSans_400Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSans_600SemiBold.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansArabic_400Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansArabic_600SemiBold.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansEthiopic_400Regular.ttf"),
    include_bytes!("../../../templates/fonts/NotoSansEthiopic_600SemiBold.ttf"),
    include_bytes!("../../../templates/fonts/NotoEmoji_400Regular.ttf"),
];

/// Every font.
pub static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect());

/// What Typst knows of them.
pub static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// One font of each family.
pub fn families() -> impl Iterator<Item = &'static Font> {
    FONTS.iter().filter(|font| font.info().variant.weight == FontWeight::REGULAR)
}
