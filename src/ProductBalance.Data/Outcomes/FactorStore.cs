using ProductBalance.Data.Activity;
using ProductBalance.Data.Settings;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Outcomes;

/// <summary>
/// Publishes what calibration taught, as a numbered setting of the product. Nothing else changes the factors: what is
/// measured meanwhile waits for the next publication.
/// </summary>
public sealed class FactorStore(CalibrationQueries calibration, ProductStore products)
{
    private static readonly FieldProblem ReasonMissing = new(
        "reason",
        "Say why the factors change: every rank may move, and people will ask."
    );

    /// <summary>Lets scores use what was learned until now.</summary>
    /// <param name="product">The product with its settings as they were seen.</param>
    /// <exception cref="FluentValidation.ValidationException">There is no reason.</exception>
    /// <exception cref="DomainRuleException">There is nothing learned, or somebody else published meanwhile.</exception>
    public async Task<Product> PublishAsync(
        Actor actor,
        Product product,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        var learned = (await calibration.GetAsync(actor, product.Id, cancellationToken)).Learned;
        return learned.Count > 0
            ? await SetAsync(actor, product, learned, reason, cancellationToken)
            : throw new DomainRuleException(
                "nothing-learned",
                "No outcome is known yet, so there is no factor. Measure what is released, or bring in past estimates."
            );
    }

    /// <summary>Lets scores use estimates as they are stated.</summary>
    /// <param name="product">The product with its settings as they were seen.</param>
    /// <exception cref="FluentValidation.ValidationException">There is no reason.</exception>
    public Task<Product> SwitchOffAsync(
        Actor actor,
        Product product,
        string? reason,
        CancellationToken cancellationToken
    ) => SetAsync(actor, product, [], reason, cancellationToken);

    private Task<Product> SetAsync(
        Actor actor,
        Product product,
        IReadOnlyList<EstimateFactor> factors,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        Problems.ThrowIfAny([], string.IsNullOrWhiteSpace(reason) ? [ReasonMissing] : ReasonText.Problems(reason));
        var next = new EstimateFactors(product.Settings.Factors.Number + 1, factors);
        var edit = new SettingsEdit(product.Settings, product.Settings with { Factors = next }, reason!.Trim()); // checked
        return products.ConfigureAsync(actor, product.Id, edit, cancellationToken);
    }
}
