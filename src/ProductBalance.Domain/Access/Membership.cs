using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Access;

/// <summary>What somebody is in a product, and which team they work in.</summary>
public sealed class Membership
{
    /// <summary>Makes somebody a member.</summary>
    public Membership(ProductId productId, Guid userId, Role role, TeamId? teamId) =>
        (ProductId, UserId, Role, TeamId) = (productId, userId, role, teamId);

    /// <summary>The product.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>The person.</summary>
    public Guid UserId { get; private set; }

    /// <summary>What they are there.</summary>
    public Role Role { get; private set; }

    /// <summary>The team they work in; they may edit its items.</summary>
    public TeamId? TeamId { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Changes role and team.</summary>
    public void Assign(Role role, TeamId? teamId) => (Role, TeamId) = (role, teamId);
}
