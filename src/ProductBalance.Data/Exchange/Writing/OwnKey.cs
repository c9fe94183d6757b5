namespace ProductBalance.Data.Exchange.Writing;

/// <summary>
/// Tells an item of our own export from any other: numbers begin anew in each product, but no two items of one number
/// were written down at the same moment.
/// </summary>
internal readonly record struct OwnKey(int Number, DateTimeOffset CreatedAt);
