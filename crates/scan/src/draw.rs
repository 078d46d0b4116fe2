//! Pages, drawn as one would see them on paper.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page as PdfPage;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, RgbImage};
use rqrr::PreparedImage;

use crate::{Page, ScanFault};

/// The long side of a drawn page, in points of the picture: A4 at 150 dots an inch.
pub const LONG_SIDE: u16 = 1754;
/// How well a picture is kept, of 100: handwriting and small print stay sharp.
const QUALITY: u8 = 80;
/// How bright a point must be to count as paper, of 255.
const PAPER: u8 = 200;

/// All pages, one after the other: a drawn page has six million bytes.
pub fn pages(pdf: &Pdf) -> Result<Vec<Page>, ScanFault> {
    let (cache, settings) = (RenderCache::new(), InterpreterSettings::default());
    let (mut pages, mut is_empty) = (Vec::new(), true);
    for page in pdf.pages().iter() {
        let picture = drawn(page, LONG_SIDE, &cache, &settings)?;
        is_empty &= is_blank(&picture);
        let mut codes = codes(&picture);
        if codes.is_empty() {
            codes = self::codes(&drawn(page, 2 * LONG_SIDE, &cache, &settings)?);
        }
        pages.push(Page { jpeg: jpeg(&picture)?, codes });
    }
    if is_empty { Err(ScanFault::Empty) } else { Ok(pages) }
}

/// A page, its long side of so many points. A code that is faint on paper is read on a larger one.
fn drawn<'a>(
    page: &'a PdfPage<'a>,
    long_side: u16,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
) -> Result<RgbImage, ScanFault> {
    let (width, height) = page.render_dimensions();
    let scale = f32::from(long_side) / width.max(height);
    if !scale.is_finite() {
        return Err(ScanFault::Unreadable);
    }
    let how = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let drawn = render(page, cache, settings, &how);
    let (width, height) = (drawn.width().into(), drawn.height().into());
    let points = drawn.data().iter().flat_map(|point| [point.r, point.g, point.b]).collect();
    RgbImage::from_raw(width, height, points)
        .filter(|it| width * height > 0 && !it.is_empty())
        .ok_or(ScanFault::Unreadable)
}

/// Whether nothing is on a page.
fn is_blank(picture: &RgbImage) -> bool {
    picture.pixels().all(|point| point.0.iter().all(|part| *part >= PAPER))
}

/// The picture as it is kept.
fn jpeg(picture: &RgbImage) -> Result<Vec<u8>, ScanFault> {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(picture).map_err(|_| ScanFault::Unreadable)?;
    Ok(jpeg)
}

/// What the QR codes on a page say.
fn codes(picture: &RgbImage) -> Vec<String> {
    let grey = DynamicImage::from(picture.clone()).into_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let bright = |x: usize, y: usize| grey.as_raw()[y * width + x];
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, bright);
    prepared.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
