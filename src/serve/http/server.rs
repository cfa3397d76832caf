//! What requests are answered from.

use crate::serve::address::Names;
use crate::serve::live::Live;
use crate::serve::published::Published;
use std::sync::Arc;

/// What requests are answered from.
pub(in crate::serve) struct Server {
    pub(in crate::serve) published: Arc<Published>,
    pub(in crate::serve) names: Names,
    pub(in crate::serve) live: Live,
}
