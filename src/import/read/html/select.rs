//! Which part of a page is the article.

use super::page::Piece;
use crate::import::block::{Block, Kind, Mark};
use crate::import::words::weight;
use std::collections::BTreeMap;

/// The least share of the prose that is in the article, in percent.
const SHARE: usize = 75;

/// How much prose a piece has: 0 if it is short, consists of links, or is no part of an article.
fn prose(piece: &Piece) -> usize {
    const SHORTEST: usize = 60;
    let weight = weight(&piece.block.text);
    let is_linked = piece.linked * 2 > piece.block.text.len();
    let is_prose =
        weight >= SHORTEST && !is_linked && piece.around.is_none() && piece.block.mark != Mark::Caption;
    if is_prose { weight } else { 0 }
}

/// The blocks of a page, settled where they are outside of the article.
pub(super) fn blocks(pieces: Vec<Piece>) -> Vec<Block> {
    let article = article(&pieces);
    let first = pieces
        .iter()
        .position(|piece| article.is_some_and(|article| piece.within.contains(&article)));
    let blocks = pieces.into_iter().enumerate().map(|(at, piece)| {
        let is_inside = article.is_none_or(|article| piece.within.contains(&article));
        let is_links = piece.linked * 10 > piece.block.text.len() * 7 && weight(&piece.block.text) < 240;
        let is_named = matches!(piece.block.mark, Mark::Heading(1) | Mark::Byline | Mark::Date);
        if let Some((kind, reason)) = piece.around {
            return outside(piece.block, kind, reason);
        }
        // Headline, author and date often stand above the element that holds the text.
        let is_above = is_named && first.is_some_and(|first| at < first);
        if !(is_inside || is_above) {
            return outside(piece.block, Kind::Navigation, "outside the article".to_owned());
        }
        if is_links && matches!(piece.block.mark, Mark::None | Mark::Item) {
            return outside(piece.block, Kind::Related, "nothing but links".to_owned());
        }
        piece.block
    });
    blocks.collect()
}

/// The innermost element that holds most of the prose.
fn article(pieces: &[Piece]) -> Option<usize> {
    let all: usize = pieces.iter().map(prose).sum();
    let mut inside: BTreeMap<usize, usize> = BTreeMap::new();
    for piece in pieces {
        for element in &piece.within {
            *inside.entry(*element).or_default() += prose(piece);
        }
    }
    // Inner elements have greater numbers.
    let named = pieces.iter().filter_map(|piece| piece.article).filter(|article| {
        inside
            .get(article)
            .is_some_and(|inside| inside * 100 >= all * 50 && *inside > 0)
    });
    if let Some(named) = named.max() {
        return Some(named);
    }
    let most = inside
        .iter()
        .filter(|(_, inside)| **inside * 100 >= all * SHARE && **inside > 0);
    most.map(|(element, _)| *element).next_back()
}

/// The line where a second article begins: two elements that are marked as articles, neither in the other, each with much prose.
pub(super) fn second(pieces: &[Piece]) -> Option<usize> {
    const LEAST: usize = 700;
    let mut articles: Vec<(usize, usize, usize)> = Vec::new();
    for piece in pieces {
        let Some(article) = piece.article else { continue };
        match articles.iter_mut().find(|(known, ..)| *known == article) {
            Some((_, prose_of, _)) => *prose_of += prose(piece),
            None => articles.push((article, prose(piece), piece.block.lines.first)),
        }
    }
    let mut long: Vec<&(usize, usize, usize)> =
        articles.iter().filter(|(_, prose, _)| *prose >= LEAST).collect();
    long.sort_by_key(|(.., line)| *line);
    let has_headlines = pieces
        .iter()
        .filter(|piece| matches!(piece.block.mark, Mark::Heading(1 | 2)))
        .count()
        >= 2;
    let most = long.iter().map(|(_, prose, _)| *prose).max()?;
    let alike: Vec<_> = long
        .into_iter()
        .filter(|(_, prose, _)| *prose * 10 >= most * 4)
        .collect();
    (alike.len() >= 2 && has_headlines).then(|| alike[1].2)
}

/// A block outside of the article.
fn outside(mut block: Block, kind: Kind, reason: String) -> Block {
    if !block.is_settled {
        block.settle(kind, reason);
    }
    block
}
