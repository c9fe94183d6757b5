using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Publishes the draft as a numbered version, one copy for each audience, and takes versions back.</summary>
public sealed class RoadmapPublicationStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    RoadmapSources sources,
    IValidator<PublicationInput> validator,
    TimeProvider time
)
{
    /// <summary>Publishes what the draft shows now.</summary>
    /// <returns>The number of the version.</returns>
    /// <exception cref="ValidationException">There is no note or no audience, or a text is too long.</exception>
    /// <exception cref="DomainRuleException">
    /// An audience would read an empty roadmap, nothing changed for any, the draft is not what was looked at, or somebody else published.
    /// </exception>
    public Task<int> PublishAsync(
        Actor actor,
        ProductId productId,
        PublicationInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryPublishAsync(actor, productId, input, cancellationToken));

    /// <summary>Takes a version back from all its readers, for good. Its number is not used again.</summary>
    /// <exception cref="NotFoundException">There is no such version, or it was withdrawn before.</exception>
    public Task<long> WithdrawAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryWithdrawAsync(actor, productId, number, cancellationToken));

    private async Task<int> TryPublishAsync(
        Actor actor,
        ProductId productId,
        PublicationInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
        await validator.ValidateAndThrowAsync(input, cancellationToken);
        var drafting = await RoadmapDrafting.ReadAsync(db, sources, actor, productId, cancellationToken);
        var audiences = input.Audiences.Distinct().ToDictionary(audience => audience, a => drafting.Audiences[a]);
        await RequireSeenAsync(db, drafting, input, productId, cancellationToken);
        RequireWorthIt(audiences);

        db.RoadmapVersions.Add(VersionOf(drafting, input, standing, productId));
        db.PublishedRoadmaps.AddRange(
            audiences.Select(one => new PublishedRoadmap(
                productId,
                drafting.Number,
                one.Key,
                ContentOf(one.Value, input.Reasons)
            ))
        );
        await RoadmapNews.TellAsync(
            db,
            drafting,
            audiences.Values,
            productId,
            standing.Actor,
            Instants.Now(time),
            cancellationToken
        );
        var change = new Change(
            standing.Actor,
            ChangeKinds.RoadmapPublished,
            productId,
            $"Roadmap version {drafting.Number}"
        )
        {
            Items = drafting.ItemsOf(audiences.Values.SelectMany(one => one.Next.Entries).Select(entry => entry.Key)),
            Reason = input.Note,
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return drafting.Number;
    }

    private async Task<long> TryWithdrawAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Publish, cancellationToken);
        var isThere = await db.RoadmapVersions.AnyAsync(
            version => version.ProductId == productId && version.Number == number,
            cancellationToken
        );
        if (!isThere || await db.RoadmapWithdrawals.FindAsync([productId, number], cancellationToken) is not null)
        {
            throw new NotFoundException($"Version {number} is not published any more. Load the page again.");
        }

        db.RoadmapWithdrawals.Add(new(productId, number, Instants.Now(time), standing.Actor.Name));
        var change = new Change(standing.Actor, ChangeKinds.RoadmapWithdrawn, productId, $"Roadmap version {number}");
        return await writer.CommitAsync(db, change, cancellationToken);
    }

    private static void RequireWorthIt(Dictionary<RoadmapAudience, AudienceDraft> audiences)
    {
        if (audiences.Values.Any(audience => audience.Next.Entries.Count == 0))
        {
            throw new DomainRuleException(
                "roadmap-empty",
                "One of these audiences would read an empty roadmap. Put entries on it, show some to them, or leave them out."
            );
        }

        if (audiences.Values.All(audience => audience.Changes.Count == 0))
        {
            throw new DomainRuleException(
                "roadmap-unchanged",
                "Nothing that these audiences see has changed since their last version. Change something first."
            );
        }
    }

    private static async Task RequireSeenAsync(
        BalanceDbContext db,
        RoadmapDrafting drafting,
        PublicationInput input,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        if (drafting.Seen == input.Seen)
        {
            return;
        }

        if (drafting.Number == input.Seen.Number)
        {
            throw new DomainRuleException(
                "changed-meanwhile",
                "The plan changed while you looked at it. Look at the difference again; what you typed is kept."
            );
        }

        var newest = await db.RoadmapVersions.SingleAsync(
            version => version.ProductId == productId && version.Number == drafting.Number - 1,
            cancellationToken
        );
        throw new DomainRuleException(
            "published-meanwhile",
            $"Version {newest.Number} was published by {newest.PublishedBy} while you looked at this. What follows is compared with it; what you typed is kept."
        );
    }

    private RoadmapVersion VersionOf(
        RoadmapDrafting drafting,
        PublicationInput input,
        Standing standing,
        ProductId productId
    ) =>
        new()
        {
            ProductId = productId,
            Number = drafting.Number,
            Note = input.Note!.Trim(), // validated
            PublishedAt = Instants.Now(time),
            PublishedBy = standing.Actor.Name,
            Basis = [.. drafting.Sources.Select(source => source.Basis)],
        };

    private static PublishedContent ContentOf(AudienceDraft audience, IReadOnlyList<StatedReason> stated)
    {
        var reasons =
            from change in audience.Changes
            let words = stated.LastOrDefault(one => one.Key == change.Entry.Key && one.Kind == change.Kind)
            let text = words is null ? change.Reason : words.Text.Trim()
            where text is { Length: > 0 }
            select (change.Entry.Key, text);
        return new(
            audience.Next.Product,
            audience.Next.Entries,
            audience.Last is null ? new() : reasons.ToDictionary(one => one.Key, one => one.text)
        );
    }
}
