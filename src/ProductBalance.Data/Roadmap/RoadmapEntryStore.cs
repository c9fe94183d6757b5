using FluentValidation;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Decides what readers will see of the entries of a draft: their words, what is shown to whom, and groups.</summary>
public sealed class RoadmapEntryStore(
    RoadmapEdits edits,
    IValidator<EntryInput> entryValidator,
    IValidator<GroupInput> groupValidator,
    TimeProvider time
)
{
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
        edits.RunAsync(
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
        edits.RunAsync(
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
        edits.RunAsync(
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
        edits.RunAsync(
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
        edits.RunAsync(
            actor,
            productId,
            scene =>
            {
                RoadmapGroups.Part(scene, scene.Find(id), time.GetUtcNow());
                return Task.FromResult("Ungrouped an entry");
            },
            cancellationToken
        );

    private static string? TextOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
