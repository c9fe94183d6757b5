using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Reviews;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Published;

namespace ProductBalance.Web.Features.Reviews;

/// <summary>The review of a sprint: as readers see it, and what it takes to prepare, project, hold and publish it.</summary>
public sealed partial class ReviewPage(
    ReviewQueries queries,
    ReviewStore store,
    ReviewPublicationStore publications,
    ChangeFeed changes,
    PublishedStyles styles,
    Attempts attempts,
    Confirmation confirmation,
    NavigationManager navigation
) : ComponentBase, IDisposable
{
    private ReviewDetail? _detail;
    private IDisposable? _subscription;
    private string? _failure;
    private string? _address;
    private bool _isProjecting;

    [Parameter]
    public required string Slug { get; set; }

    [Parameter]
    public int Number { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private PublishedStyles Styles => styles;

    private string Title => _detail?.Sprint.Title ?? $"sprint {Number}";

    public void Dispose() => _subscription?.Dispose();

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _subscription = changes.Subscribe(batch =>
            {
                if (batch.Any(IsNews))
                {
                    _ = InvokeAsync(ReloadAsync);
                }
            });
        }
    }

    private bool IsNews(ChangeRow change) =>
        change.ProductId == Product.Id
        && (change.Items.Count > 0 || change.Kind.StartsWith("review.", StringComparison.Ordinal));

    private async Task LoadAsync()
    {
        try
        {
            _detail = await queries.GetAsync(Actor, Product.Id, Number, CancellationToken.None);
            _failure = null;
            if (_detail.Publication is { Audience: Audience.Anyone })
            {
                _address = Absolute(PageUrls.PublishedReview(Slug, Number));
            }
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            (_detail, _failure) = (null, sentence);
        }
    }

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private string StateOf(ReviewDetail detail) =>
        detail.Review is { HeldAt: { } at, HeldBy: { } by }
            ? $"Held on {Figures.Moment(at, Product.Settings.TimeZone)} by {by}; it stays as it was"
        : detail.Sprint.State == SprintState.Planned ? "The sprint has not started yet"
        : "Being prepared: what you see is what readers would see now";

    private string PictureUrl(string hash) => PageUrls.ReviewPicture(PageUrls.Review(Slug, Number), hash);

    private Task WriteNoteAsync(NoteInput input) =>
        store.WriteNoteAsync(Actor, Product.Id, Number, input, CancellationToken.None);

    private Task WriteAsync(int item, ReviewTextInput input) =>
        store.WriteAsync(Actor, Product.Id, Number, item, input, CancellationToken.None);

    private Task ArrangeAsync(IReadOnlyList<int> items) =>
        attempts.RunAsync(() => store.ArrangeAsync(Actor, Product.Id, Number, items, CancellationToken.None));

    private async Task HoldAsync()
    {
        const string consequence =
            "What the review shows now stays as it is, for good: texts, pictures and figures. You can publish it afterwards.";
        if (await confirmation.AskAsync($"Hold the review of {Title}?", consequence, "Hold the review"))
        {
            await attempts.RunAsync(() => store.HoldAsync(Actor, Product.Id, Number, CancellationToken.None));
            await LoadAsync();
        }
    }

    private async Task PublishAsync(Audience audience)
    {
        await attempts.RunAsync(async () =>
        {
            var token = await publications.PublishAsync(Actor, Product.Id, Number, audience, CancellationToken.None);
            _address = Absolute(
                token is null ? PageUrls.PublishedReview(Slug, Number) : PageUrls.LinkedReview(token, Slug, Number)
            );
        });
        await LoadAsync();
    }

    private async Task WithdrawAsync()
    {
        _address = null;
        await attempts.RunAsync(() => publications.WithdrawAsync(Actor, Product.Id, Number, CancellationToken.None));
        await LoadAsync();
    }

    private string Absolute(string address) => navigation.ToAbsoluteUri(address).ToString();
}
