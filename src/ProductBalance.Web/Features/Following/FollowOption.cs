using ProductBalance.Data.Following;

namespace ProductBalance.Web.Features.Following;

/// <summary>Something that can be followed from an item.</summary>
/// <param name="Words">What it is called.</param>
/// <param name="Input">What is asked for when it is chosen.</param>
/// <param name="Followed">The id of what is followed already; null where it is not.</param>
public sealed record FollowOption(string Words, FollowInput Input, Guid? Followed);
