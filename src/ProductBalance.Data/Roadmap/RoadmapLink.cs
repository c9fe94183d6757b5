using ProductBalance.Data.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>A link by which people without an account read the versions that are published to holders of links.</summary>
public sealed class RoadmapLink
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 80;

    private RoadmapLink() { }

    public RoadmapLink(Guid id, ProductId productId, string name, string token, DateTimeOffset at) =>
        (Id, ProductId, Name, TokenHash, CreatedAt) = (id, productId, name, LinkToken.HashOf(token), at);

    public Guid Id { get; private set; }

    public ProductId ProductId { get; private set; }

    /// <summary>For whom it was made, so that the right one is withdrawn.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Of the token, which is shown once and kept nowhere.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Since when it leads nowhere; null while it works.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>From now on it leads nowhere.</summary>
    public void Withdraw(DateTimeOffset at) => WithdrawnAt ??= at;
}
