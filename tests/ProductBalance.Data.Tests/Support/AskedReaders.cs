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

    public static async Task<DraftedRoadmap> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var scene = await DraftedRoadmap.OpenAsync(provider);
        await scene.AddAsync(RoadmapHorizon.Now, 1, 2);
        await scene.PublishAsync(Enum.GetValues<RoadmapAudience>());
        await AskAsync(scene, RoadmapAudience.Anyone);
        return scene;
    }

    public static Task AskAsync(DraftedRoadmap scene, params RoadmapAudience[] audiences) =>
        scene
            .Storage.Get<ProductStore>()
            .ConfigureAsync(
                scene.Manager,
                scene.Product.Id,
                new(scene.Product.Settings, scene.Product.Settings with { FeedbackFrom = audiences }),
                None
            );

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
