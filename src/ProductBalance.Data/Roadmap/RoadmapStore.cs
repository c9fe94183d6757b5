using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Edits the draft of a roadmap. Readers see none of it before it is published. Each edit can be undone.</summary>
public sealed class RoadmapStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    LiveRanking ranking,
    IValidator<EntryInput> entryValidator,
    IValidator<GroupInput> groupValidator,
    TimeProvider time
)
{
    /// <summary>Puts items on the roadmap, each as an entry at the end of a horizon.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="productId">Whose roadmap.</param>
    /// <param name="items">Numbers of items.</param>
    /// <param name="horizon">Now, Next or Later.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    /// <exception cref="DomainRuleException">One of them is on the roadmap already.</exception>
    public Task<RoadmapStep> AddAsync(
        Actor actor,
        ProductId productId,
        IReadOnlyList<int> items,
        RoadmapHorizon horizon,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
                foreach (var number in items.Distinct())
                {
                    var row = backlog.Find(number) ?? throw new NotFoundException($"There is no item {number}.");
                    scene.Add(horizon, [row.Id], time.GetUtcNow());
                }

                return $"Put {string.Join(", ", items.Distinct().Select(backlog.Product.KeyOf))} under {horizon}";
            },
            cancellationToken
        );

    /// <summary>Fills the roadmap from sprints and ranking with what is not on it yet.</summary>
    /// <exception cref="DomainRuleException">There is nothing to propose.</exception>
    public Task<RoadmapStep> ProposeAsync(Actor actor, ProductId productId, CancellationToken cancellationToken) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
                var stays = await SprintStays.ReadAsync(scene.Db, productId, cancellationToken);
                var taken = scene.Entries.SelectMany(entry => entry.Items).ToHashSet();
                var proposed = RoadmapProposal.Of(backlog, stays, taken).ToList();
                foreach (var (row, horizon) in proposed)
                {
                    scene.Add(horizon, [row.Id], time.GetUtcNow());
                }

                return proposed.Count > 0
                    ? $"Proposed {proposed.Count} entries from the ranking"
                    : throw new DomainRuleException(
                        "nothing-to-propose",
                        "All that is ranked is on the roadmap already, or nothing is ranked yet. Estimate items first."
                    );
            },
            cancellationToken
        );

    /// <summary>Moves an entry.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="productId">Whose roadmap.</param>
    /// <param name="id">The entry.</param>
    /// <param name="horizon">Where to.</param>
    /// <param name="before">The entry that shall stand right below it; null for the end.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<RoadmapStep> MoveAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        RoadmapHorizon horizon,
        RoadmapEntryId? before,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                var entry = scene.Find(id);
                entry.MoveTo(horizon, scene.PlaceIn(horizon, before, entry));
                return Task.FromResult($"Moved an entry under {horizon}");
            },
            cancellationToken
        );

    /// <summary>Words an entry for readers.</summary>
    /// <exception cref="ValidationException">Something is wrong with the words, or a group would lose its name.</exception>
    /// <exception cref="DomainRuleException">Somebody else changed the entry meanwhile.</exception>
    public Task<RoadmapStep> DescribeAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        EntryInput input,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                var entry = scene.Find(id);
                var title = TextOf(input.Title);
                Problems.ThrowIfAny(
                    (await entryValidator.ValidateAsync(input, cancellationToken)).Errors,
                    entry.IsGroup && title is null
                        ? [new("title", "Name the group: readers see this name in the place of its items.")]
                        : []
                );
                ChangedMeanwhile.Require(entry.Version, input.Version, "this entry");
                entry.Describe(title, TextOf(input.Outcome));
                return "Worded an entry";
            },
            cancellationToken
        );

    /// <summary>Chooses what is shown of an entry to whom.</summary>
    public Task<RoadmapStep> ShowAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        RoadmapDisplay display,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                scene.Find(id).Show(display);
                return Task.FromResult("Chose what is shown of an entry");
            },
            cancellationToken
        );

    /// <summary>Chooses what is shown to whom where an entry says nothing else.</summary>
    public Task<RoadmapStep> ShowUsuallyAsync(
        Actor actor,
        ProductId productId,
        RoadmapDisplay display,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                scene.Defaults.Display = display;
                return Task.FromResult("Chose what is usually shown");
            },
            cancellationToken
        );

    /// <summary>Makes one entry of several, in the place of the first.</summary>
    /// <exception cref="ValidationException">There are fewer than two, or the group has no name.</exception>
    /// <exception cref="DomainRuleException">The group would have too many items.</exception>
    public Task<RoadmapStep> GroupAsync(
        Actor actor,
        ProductId productId,
        GroupInput input,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            async scene =>
            {
                await groupValidator.ValidateAndThrowAsync(input, cancellationToken);
                var entries = input.Entries.Distinct().Select(scene.Find).ToList();
                RoadmapGroups.Join(scene, entries, input.Title!.Trim()); // validated
                return $"Grouped {entries.Count} entries";
            },
            cancellationToken
        );

    /// <summary>Makes an entry of each item of a group again, the first in its place.</summary>
    public Task<RoadmapStep> UngroupAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                RoadmapGroups.Part(scene, scene.Find(id), time.GetUtcNow());
                return Task.FromResult("Ungrouped an entry");
            },
            cancellationToken
        );

    /// <summary>Takes an entry off the roadmap. Its items stay in the backlog.</summary>
    public Task<RoadmapStep> RemoveAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                scene.Remove(scene.Find(id));
                return Task.FromResult("Took an entry off the roadmap");
            },
            cancellationToken
        );

    /// <summary>Puts the draft back as it was before an edit.</summary>
    /// <exception cref="DomainRuleException">Somebody edited it since.</exception>
    public Task<RoadmapStep> UndoAsync(
        Actor actor,
        ProductId productId,
        RoadmapStep step,
        CancellationToken cancellationToken
    ) =>
        EditAsync(
            actor,
            productId,
            scene =>
            {
                if (!scene.Arrangement.Matches(step.After))
                {
                    throw ChangedMeanwhile.Refusal("the roadmap");
                }

                RoadmapUndo.Restore(scene, step.Before);
                return Task.FromResult($"Undone: {step.What}");
            },
            cancellationToken
        );

    private Task<RoadmapStep> EditAsync(
        Actor actor,
        ProductId productId,
        Func<RoadmapScene, Task<string>> edit,
        CancellationToken cancellationToken
    ) =>
        SaveRace.RunAsync(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var scene = await RoadmapScene.OpenAsync(db, guard, actor, productId, cancellationToken);
            var before = scene.Arrangement;
            var step = new RoadmapStep(await edit(scene), before, scene.Arrangement);
            if (!step.Before.Matches(step.After))
            {
                var change = new Change(scene.Actor, ChangeKinds.RoadmapEdited, productId, step.What);
                await writer.CommitAsync(
                    db,
                    change,
                    () => scene.RequireOnceAsync(cancellationToken),
                    cancellationToken
                );
            }

            return step;
        });

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
