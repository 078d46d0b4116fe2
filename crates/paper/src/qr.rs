//! The QR code of a paper: the address under which somebody asks whether it is the one that was agreed.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::PaperError;

/// The light border that a reader needs, in squares.
const QUIET: usize = 4;

/// The code of an address as a drawing, with its quiet zone. Squares in a row are one bar: a seam between two would be printed.
///
/// # Errors
/// When the address is longer than a code can hold.
pub fn drawing(address: &str) -> Result<String, PaperError> {
    // 15 % may be smudged or folded: a paper lives in a pocket or on a wall.
    let code = QrCode::with_error_correction_level(address, EcLevel::M).map_err(|_| PaperError::Address)?;
    let (width, colors) = (code.width(), code.into_colors());
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        bars(row, y, &mut path);
    }
    let side = width + 2 * QUIET;
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#ffffff" d="M0 0h{side}v{side}h-{side}z"/><path fill="#000000" d="{path}"/></svg>"##
    ))
}

/// Writes the dark bars of a row.
fn bars(row: &[Color], y: usize, path: &mut String) {
    let mut x = 0;
    for run in row.chunk_by(|a, b| a == b) {
        let len = run.len();
        if run[0] == Color::Dark {
            write!(path, "M{} {}h{len}v1h-{len}z", x + QUIET, y + QUIET).expect("a string takes everything");
        }
        x += len;
    }
}

#[cfg(test)]
mod tests {
    use super::drawing;

    #[test]
    fn an_address_becomes_bars_inside_a_quiet_zone() {
        let svg = drawing("https://accord.example/verify/Q9W1D-FWF07").expect("it is short");
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "29 squares and twice four: {svg}");
        assert!(svg.contains("M4 4h7v1h-7z"), "the first finder's upper edge: {svg}");
    }

    #[test]
    fn an_address_that_no_code_can_hold_is_refused() {
        assert!(drawing(&"x".repeat(5000)).is_err());
    }
}
