using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ProductBalance.Data.Feedback;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;
using ProductBalance.Web.Published;
using ProductBalance.Web.Published.Feedback;
using ProductBalance.Web.Published.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>A roadmap as it was published for people who are signed in.</summary>
public sealed partial class PublishedRoadmapPage(
    PublishedRoadmapQueries published,
    ReaderFeedbackStore feedback,
    NavigationManager navigation,
    ISnackbar snackbar,
    TimeProvider time,
    PublishedStyles styles
) : ComponentBase
{
    private IReadOnlyList<VersionLine> _versions = [];
    private IReadOnlyList<EntryChange> _changes = [];
    private RoadmapCopy? _copy;
    private FeedbackSigns? _signs;
    private FeedbackOffer? _offer;
    private FeedbackId _id;
    private int? _since;
    private string? _failure;
    private bool _isLoaded;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>The version; null for the newest.</summary>
    [SupplyParameterFromQuery(Name = "version")]
    public string? VersionText { get; set; }

    /// <summary>Since which version the changes are told; null for the one before.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromText { get; set; }

    /// <summary>The key of the entry on which feedback is given, empty for the roadmap as a whole; null where none is.</summary>
    [SupplyParameterFromQuery]
    public string? Feedback { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private PublishedStyles Styles => styles;

    /// <summary>The versions before the one that is shown, the newest first.</summary>
    private IEnumerable<VersionLine> Earlier => _versions.Where(version => version.Number < _copy?.Number);

    private RoadmapReader Reader => RoadmapReader.Member(Actor, Product.Id);

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _copy = await published.FindAsync(Reader, AddressText.Number(VersionText), CancellationToken.None);
            _versions = await published.VersionsAsync(Reader, CancellationToken.None);
            var from = AddressText.Number(FromText);
            _since = Earlier.FirstOrDefault(version => from is null || version.Number == from)?.Number;
            _changes = await ChangesAsync();
            (_signs, _offer) = (await SignsAsync(), await OfferAsync());
            (_failure, _isLoaded) = (null, true);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            _failure = sentence;
        }
    }

    private async Task<IReadOnlyList<EntryChange>> ChangesAsync() =>
        _copy is { } copy
        && _since is { } since
        && await published.RangeAsync(Reader, since, copy.Number, CancellationToken.None) is { Count: > 0 } range
            ? RoadmapWords.ToldOf(range)
            : [];

    private async Task<FeedbackSigns?> SignsAsync() =>
        _copy?.Number == _versions.ElementAtOrDefault(0)?.Number
        && await feedback.CountsAsync(Reader, CancellationToken.None) is { } counts
            ? new(counts, entry => PageUrls.PublishedRoadmapFeedback(Slug, entry))
            : null;

    private async Task<FeedbackOffer?> OfferAsync()
    {
        _id = new(Guid.CreateVersion7(time.GetUtcNow())); // of the form that is shown from now on
        var entry = Feedback is { Length: > 0 } ? Feedback : null;
        return Feedback is null ? null : await feedback.OfferAsync(Reader, entry, CancellationToken.None);
    }

    private void ShowSince(ChangeEventArgs e)
    {
        var since = int.Parse((string)e.Value!, CultureInfo.InvariantCulture); // chosen from numbers
        navigation.NavigateTo(PageUrls.PublishedRoadmap(Slug, _copy!.Number, since)); // chosen where a version is shown
    }

    private Task SayAsync(FeedbackInput input) => feedback.LeaveAsync(Reader, _id, input, CancellationToken.None);

    private void CloseFeedback()
    {
        snackbar.Add("Thank you. Those who plan it read what you wrote.", Severity.Success);
        navigation.NavigateTo(PageUrls.PublishedRoadmap(Slug));
    }
}
