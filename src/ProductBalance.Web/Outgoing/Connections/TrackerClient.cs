using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Connections;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>
/// Calls trackers: with the token of the connection, within 30 seconds, without following anybody anywhere else, and reading
/// no more than 20 MB. What keeps any question from being answered becomes a <see cref="TrackerException"/>.
/// </summary>
public sealed class TrackerClient(NameLookup lookup, IOptions<ConnectionOptions> options, TimeProvider time)
    : IDisposable
{
    private const int MostBytes = 20_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(lookup, options.Value.AllowPrivateAddresses).OpenAsync,
            AllowAutoRedirect = false, // the token would go along
            UseProxy = false, // it would connect in our place, to where it likes
            UseCookies = false,
            MaxResponseHeadersLength = 64,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1), // then the name is looked up again
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan, // by the clock of the program instead
    };

    public Task<TrackerAnswer> GetAsync(
        ClaimedConnection claim,
        Uri address,
        CancellationToken cancellationToken,
        string? unlessTag = null
    )
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (unlessTag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", unlessTag);
        }

        return SendAsync(claim, request, cancellationToken);
    }

    public Task<TrackerAnswer> WriteAsync(
        ClaimedConnection claim,
        HttpMethod method,
        Uri address,
        JsonNode? body,
        CancellationToken cancellationToken
    )
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return SendAsync(claim, request, cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task<TrackerAnswer> SendAsync(
        ClaimedConnection claim,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using (request)
            {
                SignIn(request, claim);
                using var response = await _http.SendAsync(
                    request,
                    HttpCompletionOption.ResponseHeadersRead,
                    either.Token
                );
                TrackerRefusals.Check(response, claim, time.GetUtcNow());
                var body = await ReadAsync(response, claim, either.Token);
                return new TrackerAnswer(response.StatusCode, response.Headers, body);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TrackerException(
                $"{HostOf(claim)} did not answer within {Patience.TotalSeconds} seconds. It is tried again later."
            );
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new TrackerException(SentenceOf(exception, claim));
        }
    }

    private static void SignIn(HttpRequestMessage request, ClaimedConnection claim)
    {
        var token =
            claim.Token
            ?? throw new TrackerException("The key of the stored token is gone. Paste the token again in “Change”.");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ProductBalance", productVersion: null));
        request.Headers.Accept.ParseAdd("application/json");
        var account = claim.Settings.Account;
        request.Headers.Authorization =
            claim.Settings.Kind == ConnectionKind.Jira && account.Length > 0
                ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account}:{token}")))
                : new("Bearer", token);
        if (claim.Settings.Kind == ConnectionKind.GitHub)
        {
            request.Headers.Add("X-GitHub-Api-Version", "2022-11-28");
        }
    }

    private static async Task<JsonNode?> ReadAsync(
        HttpResponseMessage response,
        ClaimedConnection claim,
        CancellationToken cancellationToken
    )
    {
        using var content = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MostBytes)
            {
                throw new TrackerException($"{HostOf(claim)} sent more than 20 MB at once, which is not read.");
            }
        }

        try
        {
            return content.Length == 0 ? null : JsonNode.Parse(content.ToArray(), nodeOptions: null, Strict);
        }
        catch (JsonException) when (!response.IsSuccessStatusCode)
        {
            return null;
        }
        catch (JsonException)
        {
            throw new TrackerException(
                $"What answers at {HostOf(claim)} is not the API of {claim.Settings.Kind}: it sends no JSON that can be read. Check the address."
            );
        }
    }

    private static string HostOf(ClaimedConnection claim) => new Uri(claim.Settings.Address).Host;

    private static string SentenceOf(Exception exception, ClaimedConnection claim) =>
        exception.InnerException is RefusedAddressException refused
            ? $"{HostOf(claim)} cannot be called. {refused.Message}"
        : exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? $"The certificate of {HostOf(claim)} could not be checked."
        : $"There was no connection to {HostOf(claim)}. Check the address; it is tried again later.";
}
