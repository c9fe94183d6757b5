using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Freshness;

/// <summary>Notes that somebody looked at an estimate, or at a guess of an import, and found it right.</summary>
public sealed class FreshnessStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>Says that an estimate is still right: it counts as set today, by the actor.</summary>
    /// <param name="actor">Who looked at it.</param>
    /// <param name="productId">Where.</param>
    /// <param name="number">The item.</param>
    /// <param name="field">Which one, by its path in <see cref="Domain.Freshness.EstimateFields"/>, or a field that was guessed.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DomainRuleException">The item states no such estimate any more.</exception>
    public async Task ConfirmAsync(
        Actor actor,
        ProductId productId,
        int number,
        string field,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.EditOwn, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        var item = await workspace.FindAsync(db, number, cancellationToken);
        workspace.RequireEditable(item);
        var value =
            EstimateJson.Of(item.Content, field)
            ?? ItemFields.Of(item.Content).GetValueOrDefault(field)
            ?? throw new DomainRuleException(
                "no-such-estimate",
                "This estimate is not there any more. Load the item again to see what it says now."
            );
        var change = new Change(
            standing.Actor,
            ChangeKinds.EstimateConfirmed,
            productId,
            workspace.Product.KeyOf(number)
        )
        {
            Items = [item.Id],
            Fields =
            [
                new FieldChange
                {
                    ItemId = item.Id,
                    Field = field,
                    Before = value,
                    After = value,
                },
            ],
        };
        await writer.CommitAsync(db, change, cancellationToken);
    }
}
