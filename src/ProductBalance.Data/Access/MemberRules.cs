using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Access;

/// <summary>What holds for every way into a product and out of it.</summary>
internal static class MemberRules
{
    /// <summary>A team of the product, or none.</summary>
    /// <exception cref="FluentValidation.ValidationException">The team is not the product's.</exception>
    public static async Task RequireTeamAsync(
        BalanceDbContext db,
        ProductId productId,
        TeamId? teamId,
        CancellationToken cancellationToken
    )
    {
        if (
            teamId is not null
            && !await db.Teams.AnyAsync(t => t.Id == teamId && t.ProductId == productId, cancellationToken)
        )
        {
            Problems.ThrowIfAny(
                [],
                [new FieldProblem("team", "This team does not exist in this product. Choose another one.")]
            );
        }
    }

    /// <summary>A product always has somebody who looks after it.</summary>
    /// <exception cref="DomainRuleException">Nobody else manages it.</exception>
    public static async Task RequireAnotherManagerAsync(
        BalanceDbContext db,
        Membership leaving,
        CancellationToken cancellationToken
    )
    {
        var hasAnother = await db.Memberships.AnyAsync(
            other =>
                other.ProductId == leaving.ProductId
                && other.UserId != leaving.UserId
                && other.Role == Role.ProductManager
                && db.Users.Any(user => user.Id == other.UserId && user.DisabledAt == null),
            cancellationToken
        );
        if (!hasAnother)
        {
            throw new DomainRuleException(
                "last-manager",
                "This is the last product manager. Make somebody else product manager first."
            );
        }
    }
}
