using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>Creates products and changes their settings.</summary>
public sealed class ProductStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<ProductInput> validator,
    TimeProvider time
)
{
    private static readonly FieldProblem ReasonMissing = new(
        "reason",
        "Say why the score model changes: every rank may move, and people will ask."
    );

    /// <summary>Creates a product; its creator, an administrator, becomes its product manager.</summary>
    /// <exception cref="DomainRuleException">The slug is taken.</exception>
    public Task<Product> CreateAsync(Actor actor, ProductInput input, CancellationToken cancellationToken) =>
        SaveRace.RunAsync(() => TryCreateAsync(actor, input, cancellationToken));

    /// <summary>
    /// Changes the settings, with a reason where the score model changes. What others changed meanwhile in other settings
    /// is joined in.
    /// </summary>
    /// <exception cref="ValidationException">Something is wrong, or the score model changes without a reason.</exception>
    /// <exception cref="DomainRuleException">Somebody else changed the same setting meanwhile.</exception>
    public Task<Product> ConfigureAsync(
        Actor actor,
        ProductId productId,
        SettingsEdit edit,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryConfigureAsync(actor, productId, edit, cancellationToken));

    private async Task<Product> TryCreateAsync(Actor actor, ProductInput input, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAdministratorAsync(db, actor, cancellationToken);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            HorizonProblems(input.Settings)
        );
        if (await db.Products.AnyAsync(product => product.Slug == input.Slug, cancellationToken))
        {
            throw new DomainRuleException(
                "slug-taken",
                $"There is a product at /p/{input.Slug} already. Choose another address."
            );
        }

        var product = new Product(new(Guid.CreateVersion7(time.GetUtcNow())), input.Slug, input.Settings);
        db.Products.Add(product);
        db.Memberships.Add(new Membership(product.Id, actor.UserId, Role.ProductManager, teamId: null));
        await writer.CommitAsync(
            db,
            new Change(actor, ChangeKinds.ProductCreated, product.Id, product.Name),
            cancellationToken
        );
        return product;
    }

    private async Task<Product> TryConfigureAsync(
        Actor actor,
        ProductId productId,
        SettingsEdit edit,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var product = await db.Products.SingleAsync(p => p.Id == productId, cancellationToken);
        var settings = SettingsMerge.Join(edit, product.Settings);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(new ProductInput(product.Slug, settings), cancellationToken)).Errors,
            [
                .. product.ChangesModel(settings) && string.IsNullOrWhiteSpace(edit.Reason)
                    ? [ReasonMissing]
                    : ReasonText.Problems(edit.Reason),
                .. settings.Horizon == product.Settings.Horizon ? [] : HorizonProblems(settings),
            ]
        );

        Retire(db, product, settings, actor, edit.Reason);
        product.Configure(settings);
        var change = new Change(actor, ChangeKinds.ProductConfigured, productId, product.Name) { Reason = edit.Reason };
        await writer.CommitAsync(db, change, cancellationToken);
        return product;
    }

    private void Retire(BalanceDbContext db, Product product, ProductSettings settings, Actor actor, string? reason)
    {
        if (product.ChangesRanking(settings))
        {
            db.RetiredModels.Add(
                new RetiredModel
                {
                    ProductId = product.Id,
                    ModelVersion = product.ModelVersion,
                    Settings = product.Settings,
                    RetiredAt = Instants.Now(time),
                    RetiredBy = actor.Name,
                    Reason = reason,
                }
            );
        }
    }

    // A day that was fixed before may pass; nobody fixes one that has.
    private IEnumerable<FieldProblem> HorizonProblems(ProductSettings settings) =>
        settings.Horizon.Day is { } day
        && TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out _)
        && day <= ProductClock.Today(time, settings.TimeZone)
            ? [new("horizonDay", "The planning horizon has passed, or is today. Choose a day after today.")]
            : [];
}
