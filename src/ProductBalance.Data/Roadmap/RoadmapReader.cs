using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Roadmap;

/// <summary>Who asks for a published roadmap, and by what right.</summary>
public sealed record RoadmapReader
{
    private RoadmapReader(RoadmapAudience audience) => Audience = audience;

    public RoadmapAudience Audience { get; }

    /// <summary>The product in the address; empty for members.</summary>
    internal string Slug { get; private init; } = "";

    /// <summary>Of the reader's link; empty for who has none.</summary>
    internal string TokenHash { get; private init; } = "";

    /// <summary>The member and their product; null for readers without an account.</summary>
    internal (Actor Actor, ProductId ProductId)? Membership { get; private init; }

    /// <summary>The product that they ask for; whether they may read of it is asked elsewhere.</summary>
    internal IQueryable<Product> ProductIn(IQueryable<Product> products)
    {
        var (slug, id) = (Slug, Membership?.ProductId ?? default);
        return Membership is null
            ? products.Where(product => product.Slug == slug)
            : products.Where(product => product.Id == id);
    }

    /// <summary>A reader without an account.</summary>
    public static RoadmapReader Anyone(string slug) => new(RoadmapAudience.Anyone) { Slug = slug };

    /// <summary>A reader who was given a link.</summary>
    public static RoadmapReader WithLink(string slug, string token) =>
        new(RoadmapAudience.Link) { Slug = slug, TokenHash = LinkToken.HashOf(token) };

    /// <summary>A reader who is signed in and may read the product.</summary>
    public static RoadmapReader Member(Actor actor, ProductId productId) =>
        new(RoadmapAudience.SignedIn) { Membership = (actor, productId) };
}
