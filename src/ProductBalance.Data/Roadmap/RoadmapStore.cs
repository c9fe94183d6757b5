using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Decides what stands where on the draft of a roadmap. Readers see none of it before it is published.</summary>
public sealed class RoadmapStore(RoadmapEdits edits, LiveRanking ranking, TimeProvider time)
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
        edits.RunAsync(
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
        edits.RunAsync(
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
        edits.RunAsync(
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

    /// <summary>Takes an entry off the roadmap. Its items stay in the backlog.</summary>
    public Task<RoadmapStep> RemoveAsync(
        Actor actor,
        ProductId productId,
        RoadmapEntryId id,
        CancellationToken cancellationToken
    ) =>
        edits.RunAsync(
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
        edits.RunAsync(
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
}
