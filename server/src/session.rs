//! From the cookie to the person: the session store over our own table, and the layer that finds the account.

use app::cookies::cookie;
use app::error::AppError;
use app::session::{RefusedForm, SessionDoor, WebSession, id_hash};
use app::site::{Clock, Identity, Site};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use domain::settings::SETTINGS;
use domain::week::today;
use store::sessions::{self, SessionRow};
use store::{Db, StoreError, accounts};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{SessionManagerLayer, SessionStore, cookie::SameSite};

/// "Last seen" is written at most this often.
const TOUCH_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Sessions in the database, so that many nodes share them. Of the cookie's value only a hash is kept.
#[derive(Clone)]
pub struct Sessions {
    db: Db,
    clock: Clock,
}

impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sessions")
    }
}

fn backend(error: StoreError) -> Error {
    Error::Backend(error.to_string())
}

impl Sessions {
    fn row(&self, record: &Record) -> Result<SessionRow> {
        let data = serde_json::to_value(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let (kept, now) = (WebSession::of_record(&record.data), self.clock.now());
        let expires_at = kept.ends_at().unwrap_or(now + SETTINGS.visitor_life());
        Ok(SessionRow { id_hash: id_hash(record.id), account: kept.account, data, seen_at: now, expires_at })
    }

    async fn touch(&self, row: &SessionRow, now: DateTime<Utc>) -> Result<()> {
        if now - row.seen_at < TOUCH_EVERY {
            return Ok(());
        }
        let mut tx = self.db.write().await.map_err(backend)?;
        sessions::touch(&mut tx, &row.id_hash, now).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        loop {
            let mut tx = self.db.write().await.map_err(backend)?;
            match sessions::add(&mut tx, &self.row(record)?).await {
                Err(StoreError::Conflict) => record.id = Id::default(),
                done => {
                    done.map_err(backend)?;
                    return tx.commit().await.map_err(backend);
                }
            }
        }
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let mut tx = self.db.write().await.map_err(backend)?;
        match sessions::save(&mut tx, &self.row(record)?).await {
            // Revoked meanwhile: a request in flight must not bring it back.
            Err(StoreError::NotFound) => Ok(()),
            done => {
                done.map_err(backend)?;
                tx.commit().await.map_err(backend)
            }
        }
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.clock.now();
        let mut tx = self.db.read().await.map_err(backend)?;
        let row = sessions::find(&mut tx, &id_hash(*id), now).await.map_err(backend)?;
        drop(tx);
        let Some(row) = row.filter(|row| now - row.seen_at < SETTINGS.idle_life()) else { return Ok(None) };
        let data = serde_json::from_value(row.data.clone()).map_err(|error| Error::Decode(error.to_string()))?;
        // A row that an earlier version wrote ends later than it may.
        if WebSession::of_record(&data).ends_at().is_some_and(|end| end <= now) {
            return Ok(None);
        }
        self.touch(&row, now).await?;
        let expiry_date = time::OffsetDateTime::from_unix_timestamp(row.expires_at.timestamp());
        let expiry_date = expiry_date.map_err(|error| Error::Decode(error.to_string()))?;
        Ok(Some(Record { id: *id, data, expiry_date }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let mut tx = self.db.write().await.map_err(backend)?;
        sessions::remove(&mut tx, &id_hash(*id)).await.map_err(backend)?;
        tx.commit().await.map_err(backend)
    }
}

/// The name of the cookie.
fn cookie_name(site: &Site) -> &'static str {
    if site.is_secure() { "__Host-accord" } else { "accord" }
}

/// What was kept of a browser whose session has ended; nothing where it ended long ago, or there was none.
pub async fn ended(site: &Site, headers: &HeaderMap) -> std::result::Result<WebSession, AppError> {
    let id = cookie(headers, cookie_name(site)).and_then(|value| value.parse().ok());
    let Some(id) = id else { return Ok(WebSession::default()) };
    let mut tx = site.db.read().await?;
    let row = sessions::find_ended(&mut tx, &id_hash(id)).await?;
    let data = row.and_then(|row| serde_json::from_value(row.data).ok());
    Ok(data.as_ref().map(WebSession::of_record).unwrap_or_default())
}

/// The layer that keeps sessions in a cookie. Lax, because Strict would drop it when a person arrives from a letter.
pub fn layer(site: &Site) -> SessionManagerLayer<Sessions> {
    let store = Sessions { db: site.db.clone(), clock: site.clock.clone() };
    SessionManagerLayer::new(store)
        .with_name(cookie_name(site))
        .with_secure(site.is_secure())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
}

/// Puts the signed-in person on the request. A person whose account was closed, or had its last day, is signed out.
pub async fn identify(State(site): State<Site>, session: SessionDoor, mut request: Request, next: Next) -> Response {
    if let Ok(WebSession { account: Some(id), .. }) = session.read().await
        && let Ok(mut tx) = site.db.read().await
        && let Ok((account, roles)) = accounts::with_roles(&mut tx, id).await
        && account.is_open_on(today(site.clock.now()))
    {
        drop(tx);
        request.extensions_mut().insert(Identity { account: id, name: account.name, roles });
    }
    next.run(request).await
}

/// Lets so many requests of one account through at once, and the others wait.
pub async fn wait_in_line(State(site): State<Site>, request: Request, next: Next) -> Response {
    let Some(Identity { account, .. }) = request.extensions().get() else { return next.run(request).await };
    match site.gates.requests.permit(*account).await {
        Ok(permit) => {
            let response = next.run(request).await;
            drop(permit);
            response
        }
        Err(error) => error.into_response(),
    }
}

/// Binds a form that was refused to the page that its answer leads to, so that no other page shows what was typed.
pub async fn bind_refused_form(session: SessionDoor, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let location = response.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
    let Some((page, query)) = location.and_then(|it| it.split_once('?')) else { return response };
    if !query.contains("refused=") {
        return response;
    }
    let page = page.to_owned();
    match bind(&session, page).await {
        Ok(()) => response,
        Err(error) => error.into_response(),
    }
}

async fn bind(session: &SessionDoor, page: String) -> std::result::Result<(), AppError> {
    let is_new = |form: &RefusedForm| form.page.is_empty();
    let Some(form) = session.read().await?.refused_form.filter(is_new) else { return Ok(()) };
    session.change(|kept| kept.refused_form = Some(RefusedForm { page, ..form })).await
}
