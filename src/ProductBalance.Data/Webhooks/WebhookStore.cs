using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>The webhooks of a product.</summary>
public sealed class WebhookStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<WebhookInput> validator,
    WebhookSecrets secrets,
    TimeProvider time
)
{
    private const int MostWebhooks = 20;

    /// <summary>The webhooks, the oldest first.</summary>
    public async Task<IReadOnlyList<WebhookView>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var attempts =
            from attempt in db.WebhookAttempts
            join delivery in db.Deliveries on attempt.DeliveryId equals delivery.Id
            select new { delivery.WebhookId, attempt };
        return await db
            .Webhooks.AsNoTracking()
            .Where(webhook => webhook.ProductId == productId)
            .OrderBy(webhook => webhook.Id)
            .Select(webhook => new WebhookView(
                webhook,
                attempts
                    .Where(one => one.WebhookId == webhook.Id)
                    .OrderByDescending(one => one.attempt.Id)
                    .Select(one => one.attempt)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Adds a webhook.</summary>
    /// <returns>It, with the secret that is shown this once.</returns>
    /// <exception cref="DomainRuleException">The product has as many as it can have.</exception>
    public async Task<IssuedWebhook> AddAsync(
        Actor actor,
        ProductId productId,
        WebhookInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        await RequireRoomAsync(db, productId, cancellationToken);

        var secret = WebhookSecrets.Make();
        var now = Instants.Now(time);
        var webhook = new Webhook
        {
            Id = Guid.CreateVersion7(now),
            ProductId = productId,
            Address = new Uri(input.Url).AbsoluteUri,
            Events = [.. input.Events.Distinct()],
            Secret = secrets.Encrypt(secret),
            AuthorId = actor.UserId,
            AuthorName = actor.Name,
            CreatedAt = now,
        };
        db.Webhooks.Add(webhook);
        await CommitAsync(db, actor, webhook, "added", cancellationToken);
        return new IssuedWebhook(webhook, secret);
    }

    /// <summary>Removes a webhook with its log; what was to be delivered is not.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task RemoveAsync(Actor actor, ProductId productId, Guid id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var webhook = await FindAsync(db, productId, id, cancellationToken);
        db.Webhooks.Remove(webhook);
        await CommitAsync(db, actor, webhook, "removed", cancellationToken);
    }

    /// <exception cref="NotFoundException">There is none of this id.</exception>
    internal static async Task<Webhook> FindAsync(
        BalanceDbContext db,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    ) =>
        await db.Webhooks.SingleOrDefaultAsync(one => one.Id == id && one.ProductId == productId, cancellationToken)
        ?? throw new NotFoundException("There is no such webhook. Load the page again.");

    private static async Task RequireRoomAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        if (await db.Webhooks.CountAsync(webhook => webhook.ProductId == productId, cancellationToken) >= MostWebhooks)
        {
            throw new DomainRuleException(
                "too-many-webhooks",
                $"A product has at most {MostWebhooks} webhooks. Remove one that nobody needs."
            );
        }
    }

    // Of the address only the host: its path is often a secret.
    private Task<long> CommitAsync(
        BalanceDbContext db,
        Actor actor,
        Webhook webhook,
        string what,
        CancellationToken cancellationToken
    ) =>
        writer.CommitAsync(
            db,
            new Change(
                actor,
                ChangeKinds.WebhooksChanged,
                webhook.ProductId,
                $"Webhook of {new Uri(webhook.Address).Host} {what}"
            ),
            cancellationToken
        );
}
