made-with = Built with { $generator } by the town archive
