//! A pad to sign on with a finger, a pen or a mouse.

use leptos::prelude::*;

/// The size of the pad in its own units: the server's `Strokes::PAD`.
const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 200.0;

/// A line as points of the pad. Whole units: the code that writes fractions would double what the browser loads.
type Line = Vec<(i32, i32)>;

/// A canvas that writes what is drawn into the hidden box `name`, as points `x,y` with blanks between them and `;` between lines.
#[island]
pub fn SignaturePad(
    /// The name of the hidden box.
    name: String,
    /// What the pad is for, read aloud.
    label: String,
    /// The words of the button that wipes it.
    clear: String,
) -> impl IntoView {
    let pad = Pad { canvas: NodeRef::new(), lines: RwSignal::new(Vec::new()), is_down: RwSignal::new(false) };
    view! {
        <div class="pad">
            {canvas(pad, label)} <input type="hidden" name=name prop:value=move || pad.written() />
            <button type="button" class="pad__clear" on:click=move |_| pad.wipe()>
                {clear}
            </button>
        </div>
    }
}

fn canvas(pad: Pad, label: String) -> impl IntoView {
    view! {
        <canvas
            node_ref=pad.canvas
            class="pad__canvas"
            width="600"
            height="200"
            role="img"
            aria-label=label
            on:pointerdown=move |event| pad.start(&event)
            on:pointermove=move |event| pad.go_on(&event)
            on:pointerup=move |_| pad.is_down.set(false)
            on:pointercancel=move |_| pad.is_down.set(false)
        ></canvas>
    }
}

/// The canvas and what was drawn on it.
#[derive(Clone, Copy)]
struct Pad {
    canvas: NodeRef<leptos::html::Canvas>,
    lines: RwSignal<Vec<Line>>,
    is_down: RwSignal<bool>,
}

impl Pad {
    fn start(self, event: &web_sys::PointerEvent) {
        event.prevent_default();
        if let Some(canvas) = self.canvas.get_untracked() {
            // A failed capture only means that a line may end at the edge.
            let _ = canvas.set_pointer_capture(event.pointer_id());
        }
        self.is_down.set(true);
        self.lines.update(|lines| lines.push(self.point(event).into_iter().collect()));
    }

    fn go_on(self, event: &web_sys::PointerEvent) {
        if !self.is_down.get_untracked() {
            return;
        }
        if let (Some(canvas), Some(to)) = (self.canvas.get_untracked(), self.point(event)) {
            let from = self.lines.with_untracked(|lines| lines.last().and_then(|line| line.last().copied()));
            if let Some(from) = from {
                draw(&canvas, from, to);
            }
            self.lines.update(|lines| lines.last_mut().into_iter().for_each(|line| line.push(to)));
        }
    }

    fn point(self, event: &web_sys::PointerEvent) -> Option<(i32, i32)> {
        let area = self.canvas.get_untracked()?.get_bounding_client_rect();
        let x = (f64::from(event.client_x()) - area.left()) / area.width() * WIDTH;
        let y = (f64::from(event.client_y()) - area.top()) / area.height() * HEIGHT;
        Some((x.clamp(0.0, WIDTH) as i32, y.clamp(0.0, HEIGHT) as i32))
    }

    fn wipe(self) {
        self.lines.set(Vec::new());
        if let Some(context) = self.canvas.get_untracked().and_then(|canvas| context(&canvas)) {
            context.clear_rect(0.0, 0.0, WIDTH, HEIGHT);
        }
    }

    fn written(self) -> String {
        self.lines.with(|lines| lines.iter().map(|line| write(line)).collect::<Vec<_>>().join(";"))
    }
}

fn write(line: &[(i32, i32)]) -> String {
    line.iter().map(|(x, y)| x.to_string() + "," + &y.to_string()).collect::<Vec<_>>().join(" ")
}

fn context(canvas: &web_sys::HtmlCanvasElement) -> Option<web_sys::CanvasRenderingContext2d> {
    use leptos::wasm_bindgen::JsCast;
    canvas.get_context("2d").ok().flatten()?.dyn_into().ok()
}

fn draw(canvas: &web_sys::HtmlCanvasElement, from: (i32, i32), to: (i32, i32)) {
    let Some(context) = context(canvas) else { return };
    context.set_line_width(4.0);
    context.set_line_cap("round");
    context.set_line_join("round");
    // The pad stays white in every theme, as the paper does.
    context.set_stroke_style_str("#22302e");
    context.begin_path();
    context.move_to(from.0.into(), from.1.into());
    context.line_to(to.0.into(), to.1.into());
    context.stroke();
}
