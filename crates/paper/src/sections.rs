//! Everything behind the rules, section by section.

mod decisions;
mod life_online;
mod risks;
mod support;

use domain::sheets::SheetName;

use crate::block::Section;
use crate::builder::PaperBuilder;

/// All sections, in their order; those with nothing in them are left out.
pub fn sections(builder: &PaperBuilder) -> Vec<Section> {
    let all = [
        builder.goes_wrong(),
        builder.promises(),
        builder.help(),
        builder.risks(),
        builder.overall(),
        builder.review(),
        builder.looked(),
        builder.passed(),
        builder.list("paper-orders", SheetName::Order, "sentence"),
        builder.own(),
        builder.devices(),
        builder.list("paper-accounts", SheetName::Account, "platform"),
        builder.list("paper-friends", SheetName::Friend, "name"),
        builder.no_contact(),
        builder.skills(),
        builder.list("paper-lessons", SheetName::Lesson, "what"),
        builder.about(),
        builder.decides(),
        builder.pictures(),
        builder.talks(),
        builder.list("paper-parent", SheetName::Parent, "name"),
        builder.internet(),
        builder.decisions(),
    ];
    all.into_iter().filter(|section| !section.blocks.is_empty()).collect()
}
