using FluentValidation;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Scoring.Trial;

/// <summary>Tries other settings on the items of today. Who may read a product may try; only accepting takes more.</summary>
public sealed class TrialQueries(LiveRanking ranking, IValidator<ProductInput> validator)
{
    /// <summary>The order under other settings beside the present one. It is computed off the caller's thread.</summary>
    /// <exception cref="ValidationException">The settings are wrong.</exception>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<ModelTrial> TryAsync(
        Actor actor,
        ProductId productId,
        ProductSettings settings,
        CancellationToken cancellationToken
    )
    {
        var now = await ranking.GetAsync(actor, productId, cancellationToken);
        await validator.ValidateAndThrowAsync(new ProductInput(now.Product.Slug, settings), cancellationToken);
        return await Task.Run(() => new ModelTrial(now, Under(settings, now, cancellationToken)), cancellationToken);
    }

    private static BacklogSnapshot Under(
        ProductSettings settings,
        BacklogSnapshot now,
        CancellationToken cancellationToken
    )
    {
        var context = ScoringContexts.Of(settings, now.Context.DayRates, now.Context.Today);
        List<BacklogRow> rows = [];
        foreach (var row in now.Ranked.Concat(now.NeedsEstimate).Concat(now.Closed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(Rescored(row, context));
        }

        var overrides = now.Ranked.Select(row => row.Held?.Override).OfType<RankOverride>();
        return new BacklogSnapshot(
            now.Product,
            now.Teams,
            now.Period,
            now.Policy,
            context,
            rows,
            now.Dependencies,
            [.. overrides.OrderBy(made => made.MadeAt).ThenBy(made => made.Id.Value)]
        );
    }

    // How sure the order would be is not asked, so nothing is there to draw from.
    private static BacklogRow Rescored(BacklogRow row, ScoringContext context)
    {
        var missing = Readiness.Check(row.Content, context).Count;
        var isScored = missing == 0 && row.Status != ItemStatus.Dropped;
        return row with
        {
            Score = isScored ? ItemScorer.Score(row.Content, context) : null,
            MissingCount = missing,
            Sampler = null,
            Rank = 0,
            FitsCapacity = false,
        };
    }
}
