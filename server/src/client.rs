//! Where a request comes from.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use app::site::Site;
use app::visitor::Network;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;

/// Puts the client's network on the request.
pub async fn find(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let client = peer.map(|peer| address(peer.0.ip(), request.headers(), &site.trusted_proxies));
    request.extensions_mut().insert(Network(client.map_or_else(|| "unknown".to_owned(), network)));
    next.run(request).await
}

/// The client's address: the last that is none of a trusted proxy's, going back from the connection. What stands before it in the header
/// was written by the client itself.
fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let forwarded =
        headers.get_all("x-forwarded-for").iter().filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(','));
    let mut hops: Vec<&str> = forwarded.collect();
    let mut client = peer.to_canonical();
    while trusted.contains(&client) {
        let Some(Ok(hop)) = hops.pop().map(|hop| hop.trim().parse::<IpAddr>()) else { break };
        client = hop.to_canonical();
    }
    client
}

/// The network of an address: with IPv6 one household has 2⁶⁴ of them.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}
