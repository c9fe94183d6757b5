using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A roadmap that is published for anyone, with items 1 and 2, whose readers are asked what they think.</summary>
internal static class AskedReaders
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Who reads without an account.</summary>
    public static RoadmapReader Anyone { get; } = RoadmapReader.Anyone("pb");

    public static async Task<DraftedRoadmap> OpenAsync(
        StorageProvider provider = StorageProvider.Sqlite,
        RoadmapAudience asked = RoadmapAudience.Anyone
    )
    {
        var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        await scene.PublishAsync(Enum.GetValues<RoadmapAudience>());
        var settings = scene.Product.Settings;
        await scene
            .Storage.Get<ProductStore>()
            .ConfigureAsync(
                scene.Manager,
                scene.Product.Id,
                new(settings, settings with { FeedbackFrom = [asked] }),
                None
            );
        return scene;
    }

    /// <summary>What a reader says of the entry of an item.</summary>
    public static async Task<FeedbackInput> OnAsync(
        DraftedRoadmap scene,
        int item,
        Importance importance = Importance.Much,
        string text = "We wait for it"
    ) => new((await scene.EntryAsync(item)).Key, importance, text, "Grace", "grace@example.com");

    public static async Task<FeedbackId> SayAsync(
        DraftedRoadmap scene,
        FeedbackInput input,
        RoadmapReader? reader = null
    )
    {
        var id = new FeedbackId(Guid.CreateVersion7(scene.Storage.Time.GetUtcNow()));
        await scene.Storage.Get<ReaderFeedbackStore>().LeaveAsync(reader ?? Anyone, id, input, None);
        return id;
    }
}
