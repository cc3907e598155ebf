// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

class Router;

/// /v1/webhooks: subscribe, list, get, delete (reference 10.1). A subscription on loopback is verified with
/// the empty POST that Solaris sends; other hosts are never called: the sandbox stays on this machine.
void addWebhookRoutes(Router &router);

} // namespace sandbox
