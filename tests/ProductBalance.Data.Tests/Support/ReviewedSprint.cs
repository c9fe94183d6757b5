using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A sprint that runs, with a released tech request (number 1) and an unfinished one (number 2).</summary>
internal sealed class ReviewedSprint : IAsyncDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ReviewedSprint(PlannedSprint sprint) => Sprint = sprint;

    public PlannedSprint Sprint { get; }

    public TestStorage Storage => Sprint.Storage;

    public Actor Manager => Sprint.Manager;

    public ProductId Product => Sprint.Product.Id;

    public ReviewStore Reviews => Storage.Get<ReviewStore>();

    public ReviewPublicationStore Publications => Storage.Get<ReviewPublicationStore>();

    public PublishedReviewQueries Published => Storage.Get<PublishedReviewQueries>();

    public static async Task<ReviewedSprint> OpenAsync(StorageProvider provider = StorageProvider.Sqlite)
    {
        var sprint = await PlannedSprint.OpenAsync(provider);
        foreach (var effort in new[] { 5, 8 })
        {
            await sprint.PutInAsync(await sprint.AddReadyAsync(effort));
        }

        await sprint.StartAsync();
        await sprint.MoveAsync(1, ItemStatus.InProgress);
        await sprint.MoveAsync(1, ItemStatus.Released);
        return new(sprint);
    }

    public Task<ReviewDetail> LookAsync(Actor? actor = null) =>
        Storage.Get<ReviewQueries>().GetAsync(actor ?? Manager, Product, 1, None);

    public Task WriteAsync(ReviewTextInput input, int item = 1) =>
        Reviews.WriteAsync(Manager, Product, 1, item, input, None);

    public Task NoteAsync(string note, string seen = "") =>
        Reviews.WriteNoteAsync(Manager, Product, 1, new(note, seen), None);

    public Task<ReviewContent> HoldAsync() => Reviews.HoldAsync(Manager, Product, 1, None);

    public Task<string?> PublishAsync(Audience audience) =>
        Publications.PublishAsync(Manager, Product, 1, audience, None);

    public Task WithdrawAsync() => Publications.WithdrawAsync(Manager, Product, 1, None);

    public Task<PublishedReview?> ReadAsync(string? token = null) => Published.FindAsync("pb", 1, token, None);

    public ValueTask DisposeAsync() => Sprint.DisposeAsync();
}
