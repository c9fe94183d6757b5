using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>
/// What readers without an account get of a review: a copy of their own, found by its address alone. Without this row
/// there is nothing at the address.
/// </summary>
public sealed class PublishedReview
{
    private PublishedReview() { }

    public PublishedReview(SprintId sprintId, ProductId productId, string slug, int number) =>
        (SprintId, ProductId, Slug, Number) = (sprintId, productId, slug, number);

    public SprintId SprintId { get; private set; }

    public ProductId ProductId { get; private set; }

    /// <summary>The product in the address.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>The sprint in the address.</summary>
    public int Number { get; private set; }

    public Audience Audience { get; private set; }

    /// <summary>Of the link's token, where holders of a link read it.</summary>
    public string? LinkHash { get; private set; }

    public ReviewContent Content { get; private set; } = null!; // set before it is stored

    public DateTimeOffset PublishedAt { get; private set; }

    public string PublishedBy { get; private set; } = "";

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Offers it to readers; who could read it before by another audience or link no longer can.</summary>
    /// <param name="content">What they read.</param>
    /// <param name="token">The link's; null offers it to anyone.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="at">When (UTC).</param>
    public void Offer(ReviewContent content, string? token, Actor by, DateTimeOffset at)
    {
        (Content, PublishedAt, PublishedBy) = (content, at, by.Name);
        (Audience, LinkHash) = token is null
            ? (Audience.Anyone, (string?)null)
            : (Audience.LinkHolders, LinkToken.HashOf(token));
    }
}
