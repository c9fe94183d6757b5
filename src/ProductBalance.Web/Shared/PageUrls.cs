using System.Globalization;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Feedback;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Activity;
using ProductBalance.Web.Features.Roadmap;

namespace ProductBalance.Web.Shared;

/// <summary>The addresses of the pages: the only place where one is put together.</summary>
public static class PageUrls
{
    public const string Home = "/";

    public const string SignIn = "/sign-in";

    public const string SignOut = "/sign-out";

    public const string Account = "/account";

    /// <summary>What one follows, and when one wants mail.</summary>
    public const string Following = Account + "/following";

    /// <summary>What the addresses begin with that stand in our mail.</summary>
    public const string MailLinks = "/mail";

    public const string FirstAdministrator = "/first-run/administrator";

    /// <summary>What the addresses of invitations begin with.</summary>
    public const string Invitations = "/invitation";

    /// <summary>What the addresses begin with that only holders of a link know.</summary>
    public const string Shared = "/s";

    public const string NewProduct = "/new-product";

    public const string NewProductToImport = NewProduct + "?then=import";

    /// <summary>The box on the import page into which rows are pasted.</summary>
    public const string PasteBox = "paste";

    public const string NotFound = "/not-found";

    public static string SecondStep(string? returnUrl, bool remember) =>
        $"{SignIn}/code?remember={(remember ? "true" : "false")}&returnUrl={Uri.EscapeDataString(LocalOrHome(returnUrl))}";

    public static string TooManyPages(string returnUrl) =>
        $"/too-many-pages?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string Backlog(string product) => $"{Product(product)}/backlog";

    public static string Item(string product, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Product(product)}/items/{number}");

    public static string NewItem(string product) => $"{Product(product)}/items/new";

    public static string NeedsEstimate(string product) => $"{Backlog(product)}?tab=needs-estimate";

    public static string ToRefresh(string product) => $"{Backlog(product)}?tab=to-refresh";

    /// <summary>The map of the system's parts.</summary>
    public static string Areas(string product) => $"{Product(product)}/areas";

    public static string LightsOn(string product) => $"{Product(product)}/lights-on";

    public static string Outcomes(string product) => $"{Product(product)}/outcomes";

    /// <summary>One of the tabs of the outcomes.</summary>
    public static string Outcomes(string product, string tab) => $"{Outcomes(product)}?tab={tab}";

    /// <summary>Who changed what, and why.</summary>
    public static string Activity(string product) => $"{Product(product)}/activity";

    public static string Activity(string product, ActivitySearch search) => search.AppendTo(Activity(product));

    /// <summary>The activity as a file, under a search.</summary>
    public static string ActivityFile(string product, ActivitySearch search) =>
        search.AppendTo($"{Activity(product)}.csv");

    public static string Overrides(string product) => $"{Activity(product)}/overrides";

    public static string FocusWindow(string product) => $"{Product(product)}/sprints/focus";

    public static string Rounds(string product) => $"{Product(product)}/rounds";

    public static string NewRound(string product) => $"{Rounds(product)}/new";

    /// <summary>A new round about one field of one item.</summary>
    public static string NewRound(string product, int item, string field) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{NewRound(product)}?item={item}&field={Uri.EscapeDataString(field)}"
        );

    public static string Round(string product, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rounds(product)}/{number}");

    public static string Sprints(string product) => $"{Product(product)}/sprints";

    public static string Sprint(string product, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sprints(product)}/{number}");

    public static string Review(string product, int sprint) => $"{Sprint(product, sprint)}/review";

    /// <summary>A review as anyone reads it.</summary>
    public static string PublishedReview(string product, int sprint) =>
        string.Create(CultureInfo.InvariantCulture, $"/review/{Uri.EscapeDataString(product)}/{sprint}");

    /// <summary>A review as holders of a link read it.</summary>
    public static string LinkedReview(string token, string product, int sprint) =>
        $"{Shared}/{Uri.EscapeDataString(token)}{PublishedReview(product, sprint)}";

    /// <summary>A picture of a review; its address changes with its content.</summary>
    public static string ReviewPicture(string review, string hash) => $"{review}/pictures/{hash}";

    public static string Roadmap(string product) => $"{Product(product)}/roadmap";

    /// <summary>The roadmap, looked at in one way.</summary>
    public static string Roadmap(string product, RoadmapView view) =>
        view == RoadmapView.Board ? Roadmap(product) : $"{Roadmap(product)}?view={view.ToString().ToLowerInvariant()}";

    /// <summary>The roadmap as one audience would read it.</summary>
    public static string RoadmapPreview(string product, RoadmapAudience audience) =>
        $"{Roadmap(product, RoadmapView.Preview)}&audience={audience.ToString().ToLowerInvariant()}";

    /// <summary>What readers of the published roadmap say.</summary>
    public static string Feedback(string product, FeedbackState state = FeedbackState.New) =>
        $"{Roadmap(product)}/feedback"
        + (state == FeedbackState.New ? "" : $"?state={state.ToString().ToLowerInvariant()}");

    /// <summary>The roadmap as it was published for people who are signed in.</summary>
    public static string PublishedRoadmap(string product) => $"{Roadmap(product)}/published";

    /// <summary>One version of it.</summary>
    public static string PublishedRoadmap(string product, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{PublishedRoadmap(product)}?version={version}");

    /// <summary>One version of it, and what changed since another one.</summary>
    public static string PublishedRoadmap(string product, int version, int from) =>
        string.Create(CultureInfo.InvariantCulture, $"{PublishedRoadmap(product, version)}&from={from}");

    /// <summary>The newest of it, with a form for feedback on an entry, or on all of it.</summary>
    public static string PublishedRoadmapFeedback(string product, string? entry) =>
        $"{PublishedRoadmap(product)}?feedback={Uri.EscapeDataString(entry ?? "")}";

    /// <summary>The roadmap as holders of a link read it.</summary>
    public static string LinkedRoadmap(string token, string product) =>
        $"{Shared}/{Uri.EscapeDataString(token)}{OpenRoadmap(product)}";

    /// <summary>The roadmap as anyone reads it.</summary>
    public static string OpenRoadmap(string product) => $"/r/{Uri.EscapeDataString(product)}";

    /// <summary>What the returns go by where they do not go by month.</summary>
    public const string Quarter = "quarter";

    public static string Returns(string product) => $"{Product(product)}/returns";

    /// <summary>The returns by month, or by quarter.</summary>
    public static string Returns(string product, bool byQuarter) =>
        byQuarter ? $"{Returns(product)}?by={Quarter}" : Returns(product);

    public static string Import(string product) => $"{Product(product)}/import";

    public static string PasteRows(string product) => $"{Import(product)}#{PasteBox}";

    public static string Import(string product, Guid file) => $"{Import(product)}?file={file}";

    /// <summary>The backlog as a file of the format with this ending.</summary>
    public static string Export(string product, string ending) => $"{Backlog(product)}/export/{ending}";

    public static string RefusedRows(string product, Guid file) => $"{Import(product)}/{file}/refused.csv";

    public static string Settings(string product) => $"{Product(product)}/settings";

    public static string Settings(string product, string section) => $"{Settings(product)}/{section}";

    public static string TimeMachine(string product) => $"{Product(product)}/time-machine";

    /// <summary>The time machine with an earlier version of the score model.</summary>
    public static string TimeMachine(string product, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{TimeMachine(product)}?version={version}");

    public static string Webhooks(string product) => Settings(product, "webhooks");

    public static string StopMail(string token) => $"{MailLinks}/stop/{Uri.EscapeDataString(token)}";

    public static string ConfirmMail(string token) => $"{MailLinks}/confirm/{Uri.EscapeDataString(token)}";

    /// <summary>Where a message of an inbox leads.</summary>
    public static string Of(InboxEntry message) =>
        message switch
        {
            { Place: InboxPlace.Feedback } => Feedback(message.ProductSlug),
            { Place: InboxPlace.Returns } => Returns(message.ProductSlug),
            { Place: InboxPlace.Roadmap } => PublishedRoadmap(message.ProductSlug),
            { Place: InboxPlace.Webhooks } => Webhooks(message.ProductSlug),
            { RoundNumber: { } round } => Round(message.ProductSlug, round),
            { ItemNumber: { } number } => Item(message.ProductSlug, number),
            _ => Backlog(message.ProductSlug),
        };

    public static string Invitation(string token) => $"{Invitations}/{Uri.EscapeDataString(token)}";

    /// <summary>The slug of the product that a page belongs to; null for pages of none.</summary>
    public static string? ProductOf(string path) =>
        path.Split('/') is ["", "p", { Length: > 0 } slug, ..] ? Uri.UnescapeDataString(slug) : null;

    /// <summary>The address itself when it stays on this site, else the first page (ASVS 3.7.2).</summary>
    public static string LocalOrHome(string? address) =>
        address is ['/', ..]
        && address is not ['/', '/', ..]
        && !address.Any(letter => letter == '\\' || char.IsControl(letter))
            ? address
            : Home;

    private static string Product(string slug) => $"/p/{Uri.EscapeDataString(slug)}";
}
