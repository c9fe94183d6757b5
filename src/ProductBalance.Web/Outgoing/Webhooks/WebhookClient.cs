using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using ProductBalance.Data.Webhooks;

namespace ProductBalance.Web.Outgoing.Webhooks;

/// <summary>
/// Makes one call of a webhook: signed, within five seconds, without following anybody anywhere else, and reading no more
/// than 64 KB of what it answers.
/// </summary>
public sealed class WebhookClient(NameLookup lookup, IOptions<WebhookOptions> options, TimeProvider time) : IDisposable
{
    public const string SignatureHeader = "X-ProductBalance-Signature";

    private const int MostAnswerBytes = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(
        new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(lookup, options.Value.AllowPrivateAddresses).OpenAsync,
            AllowAutoRedirect = false,
            UseProxy = false, // it would connect in our place, to where it likes
            UseCookies = false,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.Zero, // each call looks its name up
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan, // by the clock of the program instead
    };

    public async Task<DeliveryOutcome> CallAsync(ClaimedDelivery delivery, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (status, answer) = delivery.Secret is { } secret
            ? await TryCallAsync(delivery, secret, cancellationToken)
            : (null, "The key of its secret is gone, so that nothing can be signed. Make this webhook anew.");
        return new DeliveryOutcome(status, time.GetElapsedTime(started), answer);
    }

    public void Dispose() => _http.Dispose();

    private async Task<(int? Status, string Answer)> TryCallAsync(
        ClaimedDelivery delivery,
        string secret,
        CancellationToken cancellationToken
    )
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            using var request = RequestOf(delivery, secret);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return ((int)response.StatusCode, await ReadAsync(response.Content, either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"There was no answer within {Patience.TotalSeconds} seconds.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return (null, SentenceOf(exception));
        }
    }

    private HttpRequestMessage RequestOf(ClaimedDelivery delivery, string secret)
    {
        var now = time.GetUtcNow();
        var body = BodyOf(delivery, now);
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Address)
        {
            Content = new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
            },
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ProductBalance", productVersion: null));
        request.Headers.Add(SignatureHeader, SignatureOf(body, secret));
        request.Headers.Add("X-ProductBalance-Event", delivery.Event);
        request.Headers.Add("X-ProductBalance-Delivery", delivery.Id.ToString());
        request.Headers.Add(
            "X-ProductBalance-Timestamp",
            now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
        );
        return request;
    }

    // The moment stands inside of what is signed, so that nobody can send an old call again as a new one.
    private static byte[] BodyOf(ClaimedDelivery delivery, DateTimeOffset now)
    {
        var body = JsonNode.Parse(delivery.Body)!.AsObject(); // written by us
        body["sentAt"] = now.ToUnixTimeSeconds();
        return Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    private static string SignatureOf(byte[] body, string secret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    private static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[MostAnswerBytes];
        var length = await stream.ReadAtLeastAsync(
            buffer,
            MostAnswerBytes,
            throwOnEndOfStream: false,
            cancellationToken
        );
        return Encoding.UTF8.GetString(buffer, 0, length).Replace('\0', '\uFFFD'); // which no database keeps
    }

    private static string SentenceOf(Exception exception) =>
        exception.InnerException is RefusedAddressException refused ? refused.Message
        : exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
            ? "Its certificate could not be checked."
        : $"There was no connection: {exception.Message}";
}
