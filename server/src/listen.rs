//! Connections: how many, how long a client may take to ask, and how long a stop waits for them.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tower::ServiceExt;

/// The limits of connections. Those of requests are layers of the router.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many connections there may be; more wait to be accepted.
    pub connections: usize,
    /// How long a client may take to say what it wants, from the connection or the last answer on.
    pub head: Duration,
    /// How long a stop waits for answers that are under way.
    pub stop: Duration,
}

impl Limits {
    /// What `accord serve` keeps to; its help says so.
    pub const SERVE: Self = Self { connections: 512, head: Duration::from_secs(10), stop: Duration::from_secs(10) };
}

/// How long to wait where the system refuses a new connection, because it has no more files for one.
const AFTER_REFUSAL: Duration = Duration::from_millis(200);

/// Answers whoever connects until `stopped`, then lets answers under way come to their end, but not for ever.
pub async fn listen(listener: TcpListener, app: Router, limits: Limits, stopped: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let (stop, stopping) = watch::channel(false);
    let mut connections = JoinSet::new();
    let accept = async {
        loop {
            let place = places.clone().acquire_owned().await.expect("nobody closes the places");
            let (stream, peer) = accept(&listener).await;
            let answering = answer(stream, peer, app.clone(), limits.head, stopping.clone());
            connections.spawn(async move {
                answering.await;
                drop(place);
            });
            while connections.try_join_next().is_some() {}
        }
    };
    tokio::select! {
        () = accept => {}
        () = stopped => {}
    }
    drop(listener);
    stop.send_replace(true);
    let ended = tokio::time::timeout(limits.stop, async { while connections.join_next().await.is_some() {} }).await;
    if ended.is_err() {
        tracing::warn!(connections = connections.len(), "connections were cut off");
    }
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "a connection was not accepted");
                tokio::time::sleep(AFTER_REFUSAL).await;
            }
        }
    }
}

/// Answers one connection until it ends; its failures are the client's.
async fn answer(stream: TcpStream, peer: SocketAddr, app: Router, head: Duration, mut stopping: watch::Receiver<bool>) {
    let service = app.map_request(move |request: Request<hyper::body::Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        request
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(head);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        ended = connection.as_mut() => return drop(ended),
        _ = stopping.wait_for(|stop| *stop) => {}
    }
    connection.as_mut().graceful_shutdown();
    drop(connection.await);
}
